// A client of a served API as tests write it: one JSON request, one watch that is read event by event.

/** Any JSON, read by keys. */
export interface Json {
  [key: string]: Json;
}

export interface Answer {
  readonly code: number;
  readonly body: Json;
  readonly headers: Headers;
}

export interface AskOptions {
  readonly body?: unknown;
  /** `application/json` unless given. */
  readonly type?: string;
  readonly signal?: AbortSignal;
}

/** Sends one request to a server and reads the JSON (or text) that it answers. */
export async function ask(url: string, method: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const { body, type = 'application/json', signal } = options;
  const answer = await fetch(`${url}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': type } }),
    ...(signal ? { signal } : {}),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
  return { code: answer.status, body: (isJson ? JSON.parse(text) : text) as Json, headers: answer.headers };
}

export interface WatchEvent {
  readonly type: string;
  readonly object: Json;
}

/** Reads a watch until the server ends it; throws when the connection breaks, or for a refusal. */
export async function* watchEvents(url: string, path: string, signal: AbortSignal): AsyncGenerator<WatchEvent> {
  const answer = await fetch(`${url}${path}`, { signal });
  if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body) {
    const lines = `${rest}${decoder.decode(chunk as Uint8Array, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as WatchEvent;
  }
}

/** metadata.resourceVersion as a number. */
export function revisionOf(object: Json | undefined): number {
  return Number(object?.['metadata']?.['resourceVersion']);
}

/** metadata.name. */
export function nameOf(object: Json | undefined): string {
  return String(object?.['metadata']?.['name']);
}
