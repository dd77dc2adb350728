// The two forms of a line: klog's text, and JSON with the fields of Kubernetes' structured logging.
import { isSecretKey, MASK, redactText, redactValue } from './redact.ts';

export type Severity = 'info' | 'warning' | 'error';

export interface LogLine {
  readonly severity: Severity;
  /** 0 for lines that are always written. */
  readonly verbosity: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly name: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

export type LineFormat = (line: LogLine) => string;

const LETTERS: Readonly<Record<Severity, string>> = { info: 'I', warning: 'W', error: 'E' };

/** `I1125 15:05:01.123000 server] Listening url="http://127.0.0.1:8080"`, local time, one line whatever the message holds. */
export function formatText({ severity, time, name, message, fields }: LogLine): string {
  const at = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${String(at.getMilliseconds()).padStart(3, '0')}000`;
  const text = redactText(message).replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  let line = `${LETTERS[severity]}${day} ${clock} ${name}] ${text}`;
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (value !== undefined) line += ` ${key}=${JSON.stringify(isSecretKey(key) ? MASK : redactValue(value)) ?? 'null'}`;
  }
  return `${line}\n`;
}

/** `{"ts":1764083101123,"level":"info","v":0,"logger":"server","msg":"Listening","url":"…"}` */
export function formatJson({ severity, verbosity, time, name, message, fields }: LogLine): string {
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields ?? {})) shown[key] = isSecretKey(key) ? MASK : redactValue(value);
  const v = severity === 'info' ? { v: verbosity } : {};
  return `${JSON.stringify({ ...shown, ts: time, level: severity, ...v, logger: name, msg: redactText(message) })}\n`;
}
