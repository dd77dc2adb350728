// What the command prints once it serves: what, where the data lie, and three commands to try.
import { join } from 'node:path';
import { BUILD } from '../build-info.ts';
import type { Config } from '../config.ts';

/** `urls`: where it listens, the insecure port first. Never shows a secret. */
export function formatGreeting(config: Config, urls: readonly string[]): string {
  const lines = [
    `Kindsmith ${BUILD.version} serves the Kubernetes API at ${urls.join(' and ')}`,
    `Data: ${describeStorage(config)}`,
    ...(config.resources.dirs.length > 0 ? [`Resources: the shipped ones and those of ${config.resources.dirs.join(', ')}`] : []),
    '',
    'Try:',
    ...suggest(config, urls).map((command) => `  ${command}`),
  ];
  return `${lines.join('\n')}\n`;
}

function describeStorage({ storage }: Config): string {
  return storage.backend === 'embedded'
    ? `${storage.dataDir} (embedded store)`
    : `etcd at ${storage.servers.map(withoutPassword).join(', ')}, prefix ${storage.prefix}`;
}

function withoutPassword(server: string): string {
  const url = new URL(server);
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/, '');
}

function suggest(config: Config, urls: readonly string[]): readonly string[] {
  const plain = urls.find((url) => url.startsWith('http://'));
  if (plain !== undefined) {
    return [
      `curl ${plain}/api/v1/namespaces`,
      `kubectl --server=${plain} api-resources`,
      `kubectl --server=${plain} get namespaces --watch`,
    ];
  }
  const url = urls[0] ?? '';
  const ca = config.serving.secure?.certFile ?? join(config.serving.secure?.certDir ?? '', 'apiserver.crt');
  const kubectl = `kubectl --server=${url} --certificate-authority=${ca} --token="$TOKEN"`;
  return [
    `curl --cacert ${ca} -H "Authorization: Bearer $TOKEN" ${url}/api/v1/namespaces`,
    `${kubectl} api-resources`,
    `${kubectl} get namespaces --watch`,
  ];
}
