// What the reference answered to selectors, quantities, YAML scalars and broken JSON (test/fixtures/reference/api-vocabulary.json).
import { readFileSync } from 'node:fs';

interface Vocabulary {
  readonly labelSelectors: readonly { readonly selector: string; readonly error: string | null }[];
  readonly fieldSelectors: readonly { readonly selector: string; readonly error: string | null }[];
  readonly quantities: readonly { readonly text: string; readonly answer?: string; readonly error?: string }[];
  readonly yamlScalars: readonly { readonly yaml: string; readonly json?: string; readonly error?: string }[];
  readonly jsonErrors: readonly { readonly json: string; readonly error: string }[];
}

export const VOCABULARY: Vocabulary = JSON.parse(readFileSync('test/fixtures/reference/api-vocabulary.json', 'utf8'));
