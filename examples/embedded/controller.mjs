// The program under test: a small controller that copies a label of every Namespace to its ConfigMaps, over plain HTTP.

/** Makes one pass; answers how many ConfigMaps it changed. */
export async function copyLabels(url, label) {
  const ask = async (path, init) => (await fetch(`${url}${path}`, init)).json();
  let changed = 0;
  for (const { metadata: namespace } of (await ask('/api/v1/namespaces')).items) {
    const value = namespace.labels?.[label];
    if (value === undefined) continue;
    for (const { metadata: map } of (await ask(`/api/v1/namespaces/${namespace.name}/configmaps`)).items) {
      if (map.labels?.[label] === value) continue;
      await ask(`/api/v1/namespaces/${namespace.name}/configmaps/${map.name}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: JSON.stringify({ metadata: { labels: { [label]: value } } }),
      });
      changed += 1;
    }
  }
  return changed;
}
