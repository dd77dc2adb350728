// What two servers (or two runs of one) can not have in common in kubectl's output: times, ages, uids, revisions, addresses.

/** What of an output is compared: only kinds that are shipped, or explanations without their descriptions. */
export type Keep = 'kinds' | 'explain';

export interface MaskOptions {
  readonly run: string;
  readonly server: string;
  readonly folder: string;
  readonly keep?: Keep | undefined;
  readonly names: boolean;
}

const AGE = String.raw`(?:\d+y\d+d|\d+y|\d+d\d+h|\d+d|\d+h\d+m|\d+h|\d+m\d+s|\d+m|\d+s|<invalid>)`;
/** A column that says how long ago; the count of an event stands before its span ("3x over 5m"). */
const HAS_AGES = /\b(AGE|LAST SEEN|FIRST SEEN|LASTSEEN|Age)\b/;
const SHIPPED_VERSIONS = ['v1', 'apps/v1', 'authentication.k8s.io/v1', 'coordination.k8s.io/v1', 'networking.k8s.io/v1'];
const SHIPPED_PLURALS =
  /^(bindings|configmaps|endpoints|events|limitranges|namespaces|nodes|persistentvolumeclaims|persistentvolumes|pods|podtemplates|replicationcontrollers|resourcequotas|secrets|serviceaccounts|services|daemonsets\.apps|deployments\.apps|replicasets\.apps|statefulsets\.apps|selfsubjectreviews\.authentication\.k8s\.io|leases\.coordination\.k8s\.io|ipaddresses\.networking\.k8s\.io|servicecidrs\.networking\.k8s\.io)$/;

const RULES: readonly (readonly [RegExp, string])[] = [
  // Words of the client to itself about a watch that ended soon.
  [/^[EWI]\d{4} \d\d:.* reflector\.go:.*\n/gm, ''],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, 'TIME'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/g, 'TIME'],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? [+-]\d{4}(?: \w+)?/g, 'TIME'],
  [/\b[EWI]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /g, 'LOG '],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UID'],
  [/(resourceVersion["\\]*: ?["\\]*)\d+/g, '$1RV'],
  [/(Resource Version: +)\d+/g, '$1RV'],
  [/("storageVersionHash": ?")[^"]+/g, '$1HASH'],
  [/(serverAddress["\\]*: ?["\\]*)[^"\\]+/g, '$1ADDRESS'],
  [/,?["\\]+managedFields["\\]+: ?\[[^\]]*\]/g, ''],
  [/(kubectl(?:\.real)?-edit-)\w+/g, '$1TEMP'],
  [/\/tmp\/(LIVE|MERGED)-\w+/g, '/tmp/$1-TEMP'],
  [/\bNodePort(: +\S+ +)3\d{4}\b/g, 'NodePort$1PORT'],
];

/** Puts constants for what varies. */
export function maskOutput(output: string, { run, server, folder, keep, names }: MaskOptions): string {
  let text = output.replaceAll(server, 'SERVER').replaceAll(new URL(server).host, 'HOST').replaceAll(folder, 'FOLDER');
  for (const [pattern, constant] of RULES) text = text.replace(pattern, constant);
  if (HAS_AGES.test(text) || run.includes('--no-headers'))
    text = text.replace(new RegExp(`(?<![^ (\\n])${AGE}(?![^ )\\n])( *)`, 'g'), maskAge);
  text = sortCauses(maskAddresses(text));
  if (names) text = text.replace(/\bgen-[a-z0-9]{5}\b/g, 'gen-NAME');
  if (keep === 'kinds') text = keepKinds(text);
  if (keep === 'explain') text = keepFields(text);
  return text;
}

function maskAge(_all: string, blanks: string): string {
  return blanks.length > 1 ? 'AGE   ' : `AGE${blanks}`;
}

/** Cluster IPs and node ports that the server chose; those that sessions name keep theirs. In tables they have the width of the widest. */
function maskAddresses(text: string): string {
  const chosen = text.replace(/\b10\.0\.0\.(?!1\b|0\b|55\b|77\b|99\b)\d{1,3}\b(?!\/)( *)/g, (_all, blanks: string) =>
    blanks.length > 1 ? 'CLUSTER-IP   ' : `CLUSTER-IP${blanks}`,
  );
  return chosen.replace(/\b(?!30080\b)3[0-2]\d{3}\b/g, 'NODE-PORT');
}

/** Causes of one refusal are equal as a set. */
function sortCauses(text: string): string {
  return text.replace(/(?:^\* .*\n)+/gm, (causes) => `${causes.trimEnd().split('\n').sort().join('\n')}\n`);
}

/** Lines of kinds that are shipped, with single blanks, since widths come from the longest of all. */
function keepKinds(text: string): string {
  const lines = text.split('\n').filter((line) => {
    const words = line.trim().split(/ +/);
    if (line.startsWith('NAME ')) return true;
    if (words.length > 1) {
      const version = words.find((word) => SHIPPED_VERSIONS.includes(word));
      const group = version?.includes('/') ? `.${version.split('/')[0]}` : '';
      return version !== undefined && SHIPPED_PLURALS.test(`${words[0]}${group}`);
    }
    return SHIPPED_VERSIONS.includes(line) || SHIPPED_PLURALS.test(line);
  });
  return lines.map((line) => line.replace(/ +/g, ' ')).join('\n');
}

/** An explanation without descriptions: kind, version, field, and the names and types of fields. */
function keepFields(text: string): string {
  let section = '';
  const lines = text.split('\n').filter((line) => {
    const heading = /^([A-Z]+):/.exec(line)?.[1];
    if (heading !== undefined) {
      section = heading;
      return true;
    }
    if (section === 'DESCRIPTION') return false;
    if (section === 'FIELDS') return /\t<|^\s*enum:|^ {3}[\w-]+\t/.test(line);
    return line.trim() !== '';
  });
  return lines.join('\n');
}
