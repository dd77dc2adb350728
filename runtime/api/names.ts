// Names and keys: DNS names, qualified names, label values, and the table of name formats that definitions refer to.
// Every check answers the reference's messages, none when the value is fine (Object Names and IDs; Labels and Selectors).

/** Messages about a value; empty when it is fine. */
export type NameCheck = (value: string) => string[];

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const DNS_1035 = '[a-z]([-a-z0-9]*[a-z0-9])?';
const QUALIFIED = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const LABEL_VALUE = `(${QUALIFIED})?`;

const LABEL_RE = new RegExp(`^${LABEL}$`);
const SUBDOMAIN_RE = new RegExp(`^${SUBDOMAIN}$`);
const DNS_1035_RE = new RegExp(`^${DNS_1035}$`);
const QUALIFIED_RE = new RegExp(`^${QUALIFIED}$`);
const LABEL_VALUE_RE = new RegExp(`^${LABEL_VALUE}$`);

const LABEL_WORDS =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
const SUBDOMAIN_WORDS =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
const DNS_1035_WORDS =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character";
const QUALIFIED_WORDS = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const LABEL_VALUE_WORDS = `a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character`;

/** Words for a value that a pattern refuses: what is wanted, examples, the pattern. */
export function regexMessage(words: string, pattern: string, ...examples: string[]): string {
  if (examples.length === 0) return `${words} (regex used for validation is '${pattern}')`;
  const shown = examples.map((example) => `'${example}', `).join(' or ');
  return `${words} (e.g. ${shown}regex used for validation is '${pattern}')`;
}

/** Words for a DNS name of too many bytes (which the reference calls characters). */
export function maxCharactersMessage(max: number): string {
  return `must be no more than ${max} characters`;
}

/** Words for a value of too many bytes. */
export function maxBytesMessage(max: number): string {
  return `must be no more than ${max} bytes`;
}

function bytesOver(value: string, max: number): boolean {
  return value.length > max || (value.length * 3 > max && Buffer.byteLength(value) > max);
}

/** RFC 1123 label of at most 63 bytes. */
export function checkDnsLabel(value: string): string[] {
  const messages: string[] = [];
  if (bytesOver(value, 63)) messages.push(maxCharactersMessage(63));
  if (LABEL_RE.test(value)) return messages;
  const dots = SUBDOMAIN_RE.test(value);
  messages.push(dots ? 'must not contain dots' : regexMessage(LABEL_WORDS, LABEL, 'my-name', '123-abc'));
  return messages;
}

/** RFC 1123 subdomain of at most 253 bytes. */
export function checkDnsSubdomain(value: string): string[] {
  const messages: string[] = [];
  if (bytesOver(value, 253)) messages.push(maxCharactersMessage(253));
  if (!SUBDOMAIN_RE.test(value)) messages.push(regexMessage(SUBDOMAIN_WORDS, SUBDOMAIN, 'example.com'));
  return messages;
}

/** RFC 1035 label of at most 63 bytes (names of Services). */
export function checkDns1035Label(value: string): string[] {
  const messages: string[] = [];
  if (bytesOver(value, 63)) messages.push(maxBytesMessage(63));
  if (!DNS_1035_RE.test(value)) messages.push(regexMessage(DNS_1035_WORDS, DNS_1035, 'my-name', 'abc-123'));
  return messages;
}

const DOTS: ReadonlySet<string> = new Set(['.', '..']);

/** What can stand as one segment of a URL path (names of RBAC objects). */
export function checkPathSegment(value: string): string[] {
  if (DOTS.has(value)) return [`may not be '${value}'`];
  return ['/', '%'].filter((character) => value.includes(character)).map((character) => `may not contain '${character}'`);
}

/** `name` or `prefix/name`: keys of labels, names of finalizers, conditions and extended resources. */
export function checkQualifiedName(value: string): string[] {
  const parts = value.split('/');
  const words = `name part ${QUALIFIED_WORDS}`;
  const messages: string[] = [];
  if (parts.length > 2) {
    const message = regexMessage(`a valid label key ${QUALIFIED_WORDS}`, QUALIFIED, 'MyName', 'my.name', '123-abc');
    return [`${message} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  const name = parts[parts.length - 1] ?? '';
  if (parts.length === 2) {
    const prefix = parts[0] ?? '';
    if (prefix === '') messages.push('prefix part must be non-empty');
    else if (bytesOver(prefix, 253)) messages.push(`prefix part ${maxBytesMessage(253)}`);
    if (prefix !== '' && !SUBDOMAIN_RE.test(prefix))
      messages.push(`prefix part ${regexMessage(SUBDOMAIN_WORDS, SUBDOMAIN, 'example.com')}`);
  }
  if (name === '') messages.push('name part must be non-empty');
  else if (bytesOver(name, 63)) messages.push(`name part ${maxBytesMessage(63)}`);
  if (!QUALIFIED_RE.test(name)) messages.push(regexMessage(words, QUALIFIED, 'MyName', 'my.name', '123-abc'));
  return messages;
}

/** Empty, or at most 63 bytes of letters, digits, `-`, `_` and `.`. */
export function checkLabelValue(value: string): string[] {
  const messages: string[] = [];
  if (bytesOver(value, 63)) messages.push(maxBytesMessage(63));
  if (!LABEL_VALUE_RE.test(value)) messages.push(regexMessage(LABEL_VALUE_WORDS, LABEL_VALUE, 'MyValue', 'my_value', '12345'));
  return messages;
}

/** Letters and digits that make no words and are not mistaken for each other. */
const SUFFIX_ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';
const SUFFIX_LENGTH = 5;
const GENERATED_LENGTH = 63;

/** A name from `metadata.generateName`: the base, cut to 58 bytes, and five random characters. `random` gives numbers in [0, 1). */
export function generateName(base: string, random: () => number = Math.random): string {
  const head = base.slice(0, GENERATED_LENGTH - SUFFIX_LENGTH);
  let suffix = '';
  for (let count = 0; count < SUFFIX_LENGTH; count++) suffix += SUFFIX_ALPHABET.charAt(Math.floor(random() * SUFFIX_ALPHABET.length));
  return head + suffix;
}
