// Where objects are kept: etcd when servers are named, else the embedded store in the data directory.
import { join } from 'node:path';
import { completeOwnFolder } from './files.ts';
import type { Section } from './section.ts';
import type { StorageCommon, StorageConfig } from './shape.ts';

/** Under the working directory. */
const DEFAULT_DATA_DIR = '.kindsmith';

/** Absolute; made at the first start. */
export function completeDataDir({ options, findings, cwd }: Section): string {
  const dataDir = options.dataDir === undefined || options.dataDir === '' ? join(cwd, DEFAULT_DATA_DIR) : options.dataDir;
  return completeOwnFolder(dataDir, { flag: '--data-dir', cwd, problems: findings.problems });
}

export function completeStorage(section: Section, dataDir: string): StorageConfig {
  const { options, findings } = section;
  const common: StorageCommon = {
    prefix: completePrefix(section),
    watchCache: options.watchCache ?? true,
    watchCacheSizes: completeCacheSizes(section),
    compactionInterval: section.atLeast('etcdCompactionInterval', 0, 300_000),
    eventTtlSeconds: Math.ceil(section.atLeast('eventTtl', 0, 3_600_000) / 1000),
    deleteCollectionWorkers: section.atLeast('deleteCollectionWorkers', 1, 1),
  };
  const files = { caFile: section.file('etcdCafile'), certFile: section.file('etcdCertfile'), keyFile: section.file('etcdKeyfile') };
  section.together('etcdCertfile', 'etcdKeyfile');
  const servers = (options.etcdServers ?? []).filter((server) => server !== '');
  if (servers.length === 0) return { ...common, backend: 'embedded', dataDir };
  for (const server of servers) {
    if (!isServerUrl(server)) {
      findings.problems.push({
        flag: '--etcd-servers',
        value: server,
        message: 'not the URL of a server: want http://HOST:PORT or https://HOST:PORT',
      });
    }
  }
  return { ...common, ...files, backend: 'etcd', servers, dataDir };
}

/** One leading slash, none at the end: both spellings of the flag mean the same keys. */
function completePrefix({ options, findings }: Section): string {
  const prefix = options.etcdPrefix ?? '/registry';
  const names = prefix.split('/').filter((name) => name !== '');
  if (names.length === 0) findings.problems.push({ flag: '--etcd-prefix', value: prefix, message: 'must name at least one path segment' });
  return `/${names.join('/')}`;
}

function isServerUrl(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { pathname, search } = new URL(text);
  return pathname === '/' && search === '';
}

function completeCacheSizes({ options, findings }: Section): Readonly<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const item of options.watchCacheSizes ?? []) {
    const match = /^([a-z0-9.-]+)#(\d+)$/.exec(item);
    if (match === null) findings.problems.push({ flag: '--watch-cache-sizes', value: item, message: 'want RESOURCE[.GROUP]#SIZE' });
    else sizes[match[1] as string] = Number(match[2]);
  }
  return sizes;
}
