// Types of guard.mjs for the test of it.
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly string[];
  readonly skipped: number;
}
export function judge(output: string, code: number | null, ci: boolean): Verdict;
export function runAll(
  files: readonly { readonly name: string; readonly path: string }[],
  options: { readonly jobs: number; readonly ci: boolean },
): Promise<{ readonly passed: number; readonly failed: number }>;
