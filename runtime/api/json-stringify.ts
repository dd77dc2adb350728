// Trees to JSON text as Go's encoder writes it: compact, bigint as integers, <, > and & escaped in strings.
import type { JsonValue } from './object.ts';

const HTML = /[<>&\u2028\u2029]/g;
const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Compact JSON of a tree. Numbers look alike in JavaScript and in Go's encoding/json (exponents below 1e-6 and from 1e21 on). */
export function stringifyJson(value: JsonValue): string {
  const text = plainStringify(value);
  // The five characters can only stand in strings; \u2028 and \u2029 are written raw by JSON.stringify.
  return text.replace(HTML, escapeHtml);
}

function escapeHtml(character: string): string {
  return HTML_ESCAPES[character] ?? character;
}

function plainStringify(value: JsonValue): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // JSON.stringify refuses bigint; nothing else in a tree makes it throw.
    if (error instanceof TypeError) return slowStringify(value);
    throw error;
  }
}

function slowStringify(value: JsonValue): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(slowStringify).join(',')}]`;
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${slowStringify(member)}`);
  }
  return `{${members.join(',')}}`;
}
