// Rewrites the links of an HTML page while it streams through. Only the attributes that hold URLs are looked at; comments, scripts and
// styles pass as they are. Bytes beyond ASCII are never touched, so any encoding that extends it works.
import { Transform, type TransformCallback } from 'node:stream';

/** Attributes that hold one URL, by element (HTML Living Standard, index of attributes, and older ones). */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  applet: ['codebase'],
  area: ['href'],
  audio: ['src'],
  base: ['href'],
  blockquote: ['cite'],
  body: ['background'],
  button: ['formaction'],
  command: ['icon'],
  del: ['cite'],
  embed: ['src'],
  form: ['action'],
  frame: ['longdesc', 'src'],
  head: ['profile'],
  html: ['manifest'],
  iframe: ['longdesc', 'src'],
  img: ['longdesc', 'src', 'usemap'],
  input: ['formaction', 'src', 'usemap'],
  ins: ['cite'],
  link: ['href'],
  object: ['classid', 'codebase', 'data', 'usemap'],
  q: ['cite'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['poster', 'src'],
};
/** Elements whose content is text up to their end tag. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'iframe']);
/** A longer tag passes as it is, characters. */
const MAX_TAG = 16 * 1024;

export class HtmlLinks extends Transform {
  readonly #rewrite: (link: string) => string;
  #carry = '';
  /** Inside a comment or text: what ends it, in lower case. */
  #until = '';

  constructor(rewrite: (link: string) => string) {
    super();
    this.#rewrite = rewrite;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    done(null, Buffer.from(this.#consume(chunk.toString('latin1'), false), 'latin1'));
  }
  override _flush(done: TransformCallback): void {
    done(null, Buffer.from(this.#consume('', true), 'latin1'));
  }

  #consume(chunk: string, last: boolean): string {
    const text = this.#carry + chunk;
    this.#carry = '';
    let out = '';
    let at = 0;
    while (at < text.length) {
      if (this.#until !== '') {
        const end = indexOfIgnoringCase(text, this.#until, at);
        // The marker may be cut.
        const stop = end >= 0 ? end : last ? text.length : Math.max(at, text.length - this.#until.length + 1);
        out += text.slice(at, stop);
        at = stop;
        if (end < 0) break;
        this.#until = '';
        continue;
      }
      const open = text.indexOf('<', at);
      if (open < 0) {
        out += text.slice(at);
        return out;
      }
      out += text.slice(at, open);
      at = open;
      const end = tagEnd(text, open);
      if (end === 'cut' && !last && text.length - open < MAX_TAG) break;
      if (end === 'comment') {
        this.#until = '-->';
        out += '<!--';
        at += 4;
      } else if (typeof end === 'number') {
        out += this.#rewriteTag(text.slice(open, end));
        at = end;
      } else {
        out += '<';
        at++;
      }
    }
    this.#carry = text.slice(at);
    return out;
  }

  #rewriteTag(tag: string): string {
    const name = (/^<([a-z][^\s/>]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
    if (TEXT_ELEMENTS.has(name)) this.#until = `</${name}`;
    const wanted = Object.hasOwn(LINKS, name) ? LINKS[name] : undefined;
    if (!wanted) return tag;
    let out = '';
    let copied = 0;
    for (const { attribute, start, end } of attributesOf(tag, name.length + 1)) {
      if (!wanted.includes(attribute)) continue;
      const quote = tag[start] === '"' || tag[start] === "'" ? tag[start] : '';
      const link = quote === '' ? tag.slice(start, end) : tag.slice(start + 1, end - 1);
      const changed = this.#rewrite(link.trim());
      if (changed === link.trim()) continue;
      const mark = quote === '' ? '"' : quote;
      out += `${tag.slice(copied, start)}${mark}${changed}${mark}`;
      copied = end;
    }
    return out + tag.slice(copied);
  }
}

/** Index behind the tag that opens at `open`; 'cut': more is needed; 'text': no tag. */
function tagEnd(text: string, open: number): number | 'cut' | 'comment' | 'text' {
  const next = text[open + 1];
  if (next === undefined) return 'cut';
  if (next === '!') {
    const begin = text.slice(open, open + 4);
    if (begin === '<!--') return 'comment';
    return '<!--'.startsWith(begin) ? 'cut' : 'text';
  }
  if (!/[a-z]/i.test(next)) return 'text';
  let quote = '';
  for (let i = open + 2; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return i + 1;
    // Quotes count only where a value begins.
    else if ((char === '"' || char === "'") && /=\s*$/.test(text.slice(Math.max(open, i - 8), i))) quote = char;
  }
  return 'cut';
}

interface Attribute {
  readonly attribute: string;
  /** Of the value with its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Attributes with values, in one pass. */
function* attributesOf(tag: string, from: number): Generator<Attribute> {
  const close = tag.length - 1;
  const skip = (at: number, pattern: RegExp): number => {
    let i = at;
    while (i < close && pattern.test(tag[i] ?? '')) i++;
    return i;
  };
  for (let i = from; i < close; ) {
    i = skip(i, /[\s/]/);
    // A name may begin with =.
    const nameEnd = skip(i + 1, /[^\s/=>]/);
    const attribute = tag.slice(i, nameEnd).toLowerCase();
    const equals = skip(nameEnd, /\s/);
    if (tag[equals] !== '=') {
      i = equals;
      continue;
    }
    const start = skip(equals + 1, /\s/);
    const quote = tag[start];
    const closing = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : -1;
    const end = closing < 0 ? skip(start, /[^\s>]/) : closing + 1;
    if (i < close && end > start) yield { attribute, start, end };
    i = Math.max(end, equals + 1);
  }
}

function indexOfIgnoringCase(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker.slice(0, 1), from); at >= 0; at = text.indexOf(marker.slice(0, 1), at + 1)) {
    if (text.slice(at, at + marker.length).toLowerCase() === marker) return at;
  }
  return -1;
}
