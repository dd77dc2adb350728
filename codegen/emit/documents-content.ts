// What goes into the document of a group-version, for all formats: paths and the kinds behind them.
import { createHash } from 'node:crypto';
import type { Model } from '../model.ts';
import { versionPath } from './openapi-names.ts';
import { groupVersionPath, resourcePaths } from './openapi-operations.ts';
import type { DocumentContent } from './openapi-v3.ts';
import type { GroupVersionContent, ResourceVersion } from './openapi-versions.ts';
import { swaggerDeclaration } from './swagger-1.2.ts';

export function versionContent(model: Model, { group, version, versions }: GroupVersionContent): DocumentContent {
  const native = hasNative(versions);
  const own = versions.flatMap(({ resource, version }) => resourcePaths(model, resource, version));
  const paths = native ? [groupVersionPath(group, version), ...own] : own;
  return { model, paths: paths.sort((a, b) => (a.path < b.path ? -1 : 1)), versions, native, groupVersions: [{ group, version }] };
}

export function swaggerOf(model: Model, own: GroupVersionContent): object {
  const { group, version } = own;
  return swaggerDeclaration(versionContent(model, own), { resourcePath: versionPath(group, version), group, version });
}

export function hasNative(versions: readonly ResourceVersion[]): boolean {
  return versions.some(({ resource }) => resource.dialect === 'native');
}

export function apiPath({ group, version }: { readonly group: string; readonly version: string }): string {
  return versionPath(group, version).slice(1);
}

export function sha512(text: string): string {
  return createHash('sha512').update(text).digest('hex').toUpperCase();
}
