// []byte in JSON: standard base64, as encoding/base64 reads and writes it.
import { DecodeTypeError } from '../api/resource.ts';

const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** The canonical text of base64 data; line breaks go. @throws DecodeTypeError */
export function decodeBase64(text: string): string {
  const data = /[\r\n]/.test(text) ? text.replace(/[\r\n]/g, '') : text;
  if (data.length % 4 === 0 && ALPHABET.test(data)) return data;
  const bad = data.search(/[^A-Za-z0-9+/]/);
  throw new DecodeTypeError(`illegal base64 data at input byte ${bad < 0 ? data.length - (data.length % 4) : bad}`);
}
