// Keys to work on, each by one worker at a time; a key that fails comes back later, later each time. Bounded by the number of objects:
// a key that waits is there once.

export interface WorkQueueOptions {
  /** Works on one key; answers milliseconds after which to come back, undefined: done. */
  readonly work: (key: string) => Promise<number | undefined>;
  readonly onError: (key: string, error: Error) => void;
}

const FIRST_RETRY_MS = 50;
const MAX_RETRY_MS = 30_000;

export class WorkQueue {
  readonly #options: WorkQueueOptions;
  readonly #waiting = new Set<string>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #failures = new Map<string, number>();
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(options: WorkQueueOptions) {
    this.#options = options;
  }

  add(key: string): void {
    if (this.#closed) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#waiting.add(key);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Takes nothing more and waits for the key that is worked on. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (const key of this.#waiting) {
      this.#waiting.delete(key);
      try {
        const again = await this.#options.work(key);
        this.#failures.delete(key);
        if (again !== undefined) this.#later(key, again);
      } catch (error) {
        if (this.#closed) return;
        this.#options.onError(key, error as Error);
        const failures = this.#failures.get(key) ?? 0;
        this.#failures.set(key, failures + 1);
        this.#later(key, Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
      }
    }
  }

  #later(key: string, milliseconds: number): void {
    if (this.#closed || this.#waiting.has(key)) return;
    this.#timers.set(
      key,
      setTimeout(() => this.add(key), milliseconds),
    );
  }
}
