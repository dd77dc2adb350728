// Text of a field selector to requirements: `spec.nodeName=a,status.phase!=Running`, with `\` before `\`, `,` and `=` in values.
import { ALL_FIELDS, type FieldRequirement, type FieldSelector, SelectorError } from './selector.ts';

/** Throws a SelectorError in the words of the reference. Which fields a resource knows is the caller's business. */
export function parseFieldSelector(text: string): FieldSelector {
  if (text === '') return ALL_FIELDS;
  const requirements: FieldRequirement[] = [];
  for (const term of splitTerms(text)) {
    if (term === '') continue;
    const parsed = splitTerm(term);
    if (parsed === undefined) throw new SelectorError(`invalid selector: '${text}'; can't understand '${term}'`);
    // Nothing compared with nothing selects everything.
    if (parsed.field === '' && parsed.value === '') continue;
    requirements.push({ ...parsed, value: unescapeFieldValue(parsed.value) });
  }
  // An empty value of = and != is kept: `spec.nodeName=` selects unscheduled pods.
  return { requirements };
}

function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ',') {
      terms.push(text.slice(start, at));
      start = at + 1;
    }
  }
  terms.push(text.slice(start));
  return terms;
}

/** Splits at the first operator; `!=` and `==` before `=`. */
function splitTerm(term: string): FieldRequirement | undefined {
  for (let at = 0; at < term.length; at++) {
    const two = term.slice(at, at + 2);
    if (two === '!=' || two === '==') return { field: term.slice(0, at), operator: two === '!=' ? '!=' : '=', value: term.slice(at + 2) };
    if (term[at] === '=') return { field: term.slice(0, at), operator: '=', value: term.slice(at + 1) };
  }
  return undefined;
}

function unescapeFieldValue(text: string): string {
  if (!/[\\,=]/.test(text)) return text;
  let value = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      at++;
      const escaped = text.charAt(at);
      if (escaped !== '\\' && escaped !== ',' && escaped !== '=') {
        throw new SelectorError(`invalid field selector: invalid escape sequence: \\${escaped}`);
      }
      value += escaped;
    } else if (character === '=' || character === ',') {
      throw new SelectorError(`invalid field selector: unescaped character in value: ${character.charCodeAt(0)}`);
    } else value += character;
  }
  return value;
}
