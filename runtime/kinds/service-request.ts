// What a Service asks for, before anything is allocated: requests that validation refuses take nothing, and those that this server can
// not meet are refused here. (Kubernetes: Service; IPv4/IPv6 dual-stack.)
import { type FieldError, indexPath, invalidValue } from '../api/field-error.ts';
import { checkStrictIp } from '../api/formats-ip.ts';
import { familyOf, type IpFamily } from '../api/ip-range.ts';

/** The part of a Service's spec that allocation reads. */
export interface AddressRequest {
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly ipFamilies?: readonly IpFamily[];
  readonly ipFamilyPolicy?: string;
}

const HEADLESS = 'None';
const POLICIES: ReadonlySet<string> = new Set(['SingleStack', 'PreferDualStack', 'RequireDualStack']);
const SEVERAL = "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified";

/** Whether the fields fit each other as far as an allocation needs it; the definition's rules say what is wrong otherwise. */
export function isCoherent({ clusterIP = '', clusterIPs = [], ipFamilies = [], ipFamilyPolicy }: AddressRequest): boolean {
  if (clusterIPs.length > 2 || (clusterIPs.length > 0 && clusterIPs[0] !== clusterIP)) return false;
  if (clusterIPs.some((ip) => (ip === HEADLESS ? clusterIPs.length > 1 : checkStrictIp(ip).length > 0))) return false;
  if (ipFamilies.some((family, index) => clusterIPs[index] !== undefined && isOther(clusterIPs[index], family))) return false;
  if (new Set(ipFamilies).size < ipFamilies.length || ipFamilies.some((family) => family !== 'IPv4' && family !== 'IPv6')) return false;
  if (ipFamilyPolicy !== undefined && !POLICIES.has(ipFamilyPolicy)) return false;
  return ipFamilyPolicy !== 'SingleStack' || ipFamilies.length < 2;
}

const isOther = (ip: string, family: IpFamily): boolean => ip !== HEADLESS && familyOf(ip) !== family;

/** What the server's ranges can not give. */
export function findUnmet(
  { clusterIP, clusterIPs = [], ipFamilies = [], ipFamilyPolicy }: AddressRequest,
  families: readonly IpFamily[],
): FieldError[] {
  if (clusterIP === HEADLESS) return [];
  if (ipFamilyPolicy === 'RequireDualStack' && families.length < 2)
    return [invalidValue('spec.ipFamilyPolicy', ipFamilyPolicy, 'this cluster is not configured for dual-stack services')];
  const foreign = clusterIPs.findIndex((ip) => !families.includes(familyOf(ip) as IpFamily));
  if (foreign >= 0) {
    const detail = `${familyOf(clusterIPs[foreign] ?? '')} is not configured on this cluster`;
    return [invalidValue(indexPath('spec.clusterIPs', foreign), [...clusterIPs], detail)];
  }
  if (ipFamilyPolicy === undefined && ipFamilies.length > 1 && families.length < 2)
    return [invalidValue('spec.ipFamilyPolicy', 'SingleStack', SEVERAL)];
  return ipFamilies.flatMap((family, index) =>
    families.includes(family) ? [] : [invalidValue(indexPath('spec.ipFamilies', index), family, 'not configured on this cluster')],
  );
}

/** The list of addresses follows the one address where only that one was changed or given. */
export function alignAddresses(request: AddressRequest, old: AddressRequest | undefined): readonly string[] | undefined {
  const { clusterIP = '', clusterIPs = [] } = request;
  if (clusterIPs.length === 0) return clusterIP === '' ? undefined : [clusterIP];
  const same = clusterIPs.join() === old?.clusterIPs?.join();
  const changed = same && clusterIP !== '' && clusterIP !== old?.clusterIP;
  return changed ? [clusterIP, ...clusterIPs.slice(1)] : clusterIPs;
}
