// Deployments: a write to the status leaves the labels alone.
import type { Behaviour } from '../api/behaviour.ts';
import { tidyTemplate } from './pod-template.ts';

export const deploymentBehaviour: Behaviour = {
  name: 'deployment',
  prepare: tidyTemplate,
  prepareStatus(object, old) {
    const { labels: _, ...metadata } = object.metadata;
    return { ...object, metadata: { ...metadata, ...(old.metadata.labels && { labels: old.metadata.labels }) } };
  },
};
