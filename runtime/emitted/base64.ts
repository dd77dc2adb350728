// []byte in JSON: standard base64, as encoding/base64 reads and writes it.
import { DecodeTypeError } from '../api/resource.ts';

const WHOLE = /^[A-Za-z0-9+/]*={0,2}$/;
const LETTER = /[A-Za-z0-9+/]/;
const LINE_BREAK = /[\r\n]/;

/** The canonical text of base64 data: without line breaks, unused bits zero. @throws DecodeTypeError */
export function decodeBase64(text: string): string {
  const data = LINE_BREAK.test(text) ? text.replace(/[\r\n]/g, '') : text;
  if (data.length % 4 !== 0 || !WHOLE.test(data)) throw illegal(faultIn(text));
  if (!data.endsWith('=')) return data;
  const tail = Buffer.from(data.slice(-4), 'base64').toString('base64');
  return `${data.slice(0, -4)}${tail}`;
}

/** Where Go's decoder stops: it reads four letters at a time. */
function faultIn(text: string): number {
  for (let at = 0; ; ) {
    for (let place = 0; place < 4; place++) {
      at = skipBreaks(text, at);
      if (at >= text.length) return at - place;
      const letter = text[at++] as string;
      if (LETTER.test(letter)) continue;
      if (letter !== '=' || place < 2) return at - 1;
      if (place === 3) return at;
      at = skipBreaks(text, at);
      if (at >= text.length) return at;
      return text[at] === '=' ? at + 1 : at - 1;
    }
  }
}

function skipBreaks(text: string, from: number): number {
  let at = from;
  while (at < text.length && LINE_BREAK.test(text[at] as string)) at++;
  return at;
}

function illegal(at: number): DecodeTypeError {
  const words = `illegal base64 data at input byte ${at}`;
  return new DecodeTypeError(words, `error decoding from json: ${words}`);
}
