// Named formats: format.dns1123Label().validate(name). https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-format-library
import { checkDns1035Label, checkDnsLabel, checkDnsSubdomain, checkLabelValue, checkQualifiedName } from '../../api/names.ts';
import type { CelBudget } from '../budget.ts';
import { CelError } from '../errors.ts';
import { type CelLibrary, fn, method, sig } from '../library.ts';
import { parseTimestamp } from '../time.ts';
import { listOf, opaqueOf, optionalOf, STRING } from '../types.ts';
import { parseUrl } from '../url.ts';
import { CelOptional, CelValue, NONE } from '../values.ts';

const FORMAT = opaqueOf('kubernetes.NamedFormat');

/** Messages about a value; none if it is fine. */
type Check = (value: string) => readonly string[];

/** A format by name. */
class NamedFormat extends CelValue {
  readonly name: string;
  readonly check: Check;

  constructor(name: string, check: Check) {
    super();
    this.name = name;
    this.check = check;
  }

  get typeName(): string {
    return 'kubernetes.NamedFormat';
  }

  equals(other: unknown): boolean {
    return other instanceof NamedFormat && other.name === this.name;
  }
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const matching =
  (fits: (value: string) => boolean, message: string): Check =>
  (value) =>
    fits(value) ? [] : [message];

/** A name that something will be appended to may end in a dash. */
const prefix =
  (check: Check): Check =>
  (value) =>
    check(value.length > 1 && value.endsWith('-') ? `${value.slice(0, -2)}a` : value);

const uri: Check = (value) => {
  try {
    parseUrl(value);
    return [];
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    return [error.message.replace('URL parse error during conversion from string: ', '')];
  }
};

/** The formats of Kubernetes. */
const FORMATS: ReadonlyMap<string, NamedFormat> = new Map(
  Object.entries<Check>({
    dns1123Label: checkDnsLabel,
    dns1123Subdomain: checkDnsSubdomain,
    dns1035Label: checkDns1035Label,
    qualifiedName: checkQualifiedName,
    dns1123LabelPrefix: prefix(checkDnsLabel),
    dns1123SubdomainPrefix: prefix(checkDnsSubdomain),
    dns1035LabelPrefix: prefix(checkDns1035Label),
    labelValue: checkLabelValue,
    uri,
    uuid: matching((value) => UUID.test(value), 'does not match the UUID format'),
    byte: matching((value) => BASE64.test(value), 'invalid base64'),
    date: matching((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseTimestamp(`${value}T00:00:00Z`) !== undefined, 'invalid date'),
    datetime: matching((value) => parseTimestamp(value) !== undefined, 'invalid datetime'),
  }).map(([name, check]) => [name, new NamedFormat(name, check)]),
);

function named(_: CelBudget, name: string): CelOptional {
  const format = FORMATS.get(name);
  return format === undefined ? NONE : new CelOptional(true, format);
}

function validate(budget: CelBudget, format: NamedFormat, value: string): CelOptional {
  budget.charge(Math.ceil(value.length * 0.1) + 1);
  const messages = format.check(value);
  return messages.length === 0 ? NONE : new CelOptional(true, messages);
}

/** Kubernetes' library of formats. */
export const formats: CelLibrary = {
  name: 'format',
  types: { 'kubernetes.NamedFormat': FORMAT },
  overloads: [
    fn('format.named', 'format-named', sig(STRING).to(optionalOf(FORMAT)))(named),
    method('validate', 'format-validate', sig(FORMAT, STRING).to(optionalOf(listOf(STRING))))(validate),
    ...[...FORMATS].map(([name, format]) => fn(`format.${name}`, `format-${name}`, sig().to(FORMAT))(() => format)),
  ],
};
