// The list of custom kinds that were made through the API: empty, since files are the only way to make one. kubectl asks for it before it
// sends an object whose kind no PATCH of the OpenAPI document knows (SelfSubjectReview, Binding, a kind that nobody serves), and goes no
// further without an answer. No discovery names it: there is nothing to be made here.
import type { Stage } from './pipeline.ts';
import { sendTree } from './respond.ts';

const PATH = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** `revision`: how far the server has read its store. */
export function createDefinitionListStage(revision: () => number): Stage {
  return {
    name: 'serve-definition-list',
    run(ctx) {
      if (ctx.path !== PATH || ctx.method !== 'GET' || ctx.query.get('watch') !== null) return false;
      const metadata = { resourceVersion: String(revision()) };
      sendTree(ctx, 200, { kind: 'CustomResourceDefinitionList', apiVersion: 'apiextensions.k8s.io/v1', metadata, items: [] });
      return true;
    },
  };
}
