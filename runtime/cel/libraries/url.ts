// URLs. https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-url-library
import { succeeds } from '../attempt.ts';
import type { CelBudget } from '../budget.ts';
import { type CelImplementation, type CelLibrary, fn, method, sig } from '../library.ts';
import { BOOL, listOf, mapOf, opaqueOf, STRING } from '../types.ts';
import { type CelUrl, parseQuery, parseUrl } from '../url.ts';

const URL_TYPE = opaqueOf('kubernetes.URL');

const text =
  (run: (value: string) => unknown): CelImplementation =>
  (budget: CelBudget, value: string) => {
    budget.charge(Math.ceil(value.length * 0.1));
    return run(value);
  };
const part =
  (run: (url: CelUrl) => unknown): CelImplementation =>
  (_: CelBudget, value: CelUrl) =>
    run(value);
const TO_STRING = sig(URL_TYPE).to(STRING);

/** Kubernetes' library of URLs. */
export const urls: CelLibrary = {
  name: 'url',
  types: { 'kubernetes.URL': URL_TYPE },
  overloads: [
    fn('url', 'string_to_url', sig(STRING).to(URL_TYPE))(text(parseUrl)),
    fn('isURL', 'is_url_string', sig(STRING).to(BOOL))(text((value) => succeeds(() => parseUrl(value)))),
    method('getScheme', 'url_get_scheme', TO_STRING)(part(({ scheme }) => scheme)),
    method('getHost', 'url_get_host', TO_STRING)(part(({ host }) => host)),
    method('getHostname', 'url_get_hostname', TO_STRING)(part(({ hostname }) => hostname)),
    method('getPort', 'url_get_port', TO_STRING)(part(({ port }) => port)),
    method('getEscapedPath', 'url_get_escaped_path', TO_STRING)(part(({ path }) => path)),
    method('getQuery', 'url_get_query', sig(URL_TYPE).to(mapOf(STRING, listOf(STRING))))(part(({ query }) => parseQuery(query))),
  ],
};
