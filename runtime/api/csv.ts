// Comma separated values as Go's encoding/csv reads them (RFC 4180, with its words for what is wrong): static credential files and
// lists in flags are written so.

export interface CsvRecord {
  /** Line, from 1, on which the record starts. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Text that is not CSV, in Go's words: `parse error on line 1, column 5: bare " in non-quoted-field`. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

/** Records of a text; empty lines are passed over, records may differ in length. Throws CsvError at the first fault. */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const lines = text.split('\n').map((line, i, all) => (i === all.length - 1 ? line : `${line.replace(/\r$/, '')}\n`));
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    if (lines[at] === '\n' || lines[at] === '\r') continue;
    const record = readRecord(lines, at);
    records.push({ line, fields: record.fields });
    at = record.last;
  }
  return records;
}

/** One line of values (a list in a flag); no value at all gives none. */
export function parseCsvLine(text: string): readonly string[] {
  return parseCsv(text)[0]?.fields ?? [];
}

/** Reads one record, which goes on over further lines while a quote is open. */
function readRecord(lines: readonly string[], start: number): { readonly fields: string[]; readonly last: number } {
  const fields: string[] = [];
  let at = start;
  let line = withoutEnd(lines[at]);
  let position = 0;
  for (;;) {
    if (line[position] !== '"') {
      const comma = line.indexOf(',', position);
      const end = comma < 0 ? line.length : comma;
      const quote = line.slice(position, end).indexOf('"');
      if (quote >= 0) throw fault('bare " in non-quoted-field', { start, at, before: line.slice(0, position + quote) });
      fields.push(line.slice(position, end));
      if (comma < 0) return { fields, last: at };
      position = comma + 1;
      continue;
    }
    let value = '';
    position++;
    for (;;) {
      const quote = line.indexOf('"', position);
      if (quote < 0) {
        if (at + 1 >= lines.length) throw fault(QUOTE_FAULT, { start, at, before: lines[at] as string });
        value += `${line.slice(position)}\n`;
        line = withoutEnd(lines[++at]);
        position = 0;
        continue;
      }
      value += line.slice(position, quote);
      if (line[quote + 1] === '"') {
        value += '"';
        position = quote + 2;
        continue;
      }
      if (quote + 1 < line.length && line[quote + 1] !== ',') {
        throw fault(QUOTE_FAULT, { start, at, before: line.slice(0, quote) });
      }
      position = quote + 1;
      break;
    }
    fields.push(value);
    if (position >= line.length) return { fields, last: at };
    position++;
  }
}

const QUOTE_FAULT = 'extraneous or missing " in quoted-field';

function withoutEnd(line = ''): string {
  return line.replace(/\r?\n$|\r$/, '');
}

interface FaultPlace {
  /** Index of the line on which the record starts, and of the one with the fault. */
  readonly start: number;
  readonly at: number;
  readonly before: string;
}

/** Columns count bytes from 1, as Go's. */
function fault(what: string, { start, at, before }: FaultPlace): CsvError {
  const record = start === at ? '' : `record on line ${start + 1}; `;
  return new CsvError(`${record}parse error on line ${at + 1}, column ${Buffer.byteLength(before) + 1}: ${what}`);
}
