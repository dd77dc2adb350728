// Links of proxied pages lead back through the proxy: the cases are answers of a kube-apiserver 1.37.
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { HtmlLinks } from '../../../runtime/proxy/html.ts';
import { rewriteLink } from '../../../runtime/proxy/rewrite.ts';

const test = suite('proxy links');
const CONTEXT = { prefix: '/p/proxy', host: 'api:6443', backend: '192.0.2.2:8099' };

for (const [link, wanted] of [
  ['/foo/bar?q=1', '/p/proxy/foo/bar?q=1'],
  ['/', '/p/proxy/'],
  ['foo/bar', 'foo/bar'],
  ['?q', '?q'],
  ['#f', '#f'],
  ['', ''],
  ['http://elsewhere.example/foo', 'http://elsewhere.example/foo'],
  ['//elsewhere.example/foo', '//elsewhere.example/foo'],
  ['http://api:6443/foo/', 'http://api:6443/p/proxy/foo/'],
  ['https://192.0.2.2:8099/foo/', '/p/proxy/foo/'],
  ['http://192.0.2.2:8099', '/p/proxy/'],
  ['/p/proxy/foo', '/p/proxy/foo'],
  ['/p/proxyfoo', '/p/proxy/p/proxyfoo'],
  ['mailto:a@b', 'mailto:a@b'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['data:text/html,/x', 'data:text/html,/x'],
] as const) {
  test(`${link} → ${wanted}`, () => assert.is(rewriteLink(link, CONTEXT), wanted));
}

async function rewrite(chunks: readonly string[]): Promise<string> {
  const stream = new HtmlLinks((link) => rewriteLink(link, CONTEXT));
  let out = '';
  stream.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  const ended = new Promise((resolve) => stream.once('end', resolve));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await ended;
  return out;
}

const PAGES = [
  ['<a href="/x?y=1#f">a</a>', '<a href="/p/proxy/x?y=1#f">a</a>'],
  ['<img src=\'/i.png\' alt="/keep">', '<img src=\'/p/proxy/i.png\' alt="/keep">'],
  ['<A HREF=/up>', '<A HREF="/p/proxy/up">'],
  ['<form method=post action = "/f" >', '<form method=post action = "/p/proxy/f" >'],
  [
    '<script src="/s.js">var a="<a href=\'/no\'>";</script><a href=/y>',
    '<script src="/p/proxy/s.js">var a="<a href=\'/no\'>";</script><a href="/p/proxy/y">',
  ],
  ['<!-- <a href="/c"> --><a href="/d">', '<!-- <a href="/c"> --><a href="/p/proxy/d">'],
  ['<style>a>b{}</STYLE><link rel=x href="/l.css"/>', '<style>a>b{}</STYLE><link rel=x href="/p/proxy/l.css"/>'],
  ['<a title="a>b" href="/q">', '<a title="a>b" href="/p/proxy/q">'],
  ['<a href="/a&amp;b">é</a> 1 < 2 <3 </a><', '<a href="/p/proxy/a&amp;b">é</a> 1 < 2 <3 </a><'],
  ['<div data-href="/x"><p href="/x">', '<div data-href="/x"><p href="/x">'],
  ['<a href>x<a href=><a =href="/x"><a', '<a href>x<a href=><a =href="/x"><a'],
  [
    '<!doctype html><html manifest="/m"><body background="/b">',
    '<!doctype html><html manifest="/p/proxy/m"><body background="/p/proxy/b">',
  ],
] as const;

for (const [page, wanted] of PAGES) test(page, async () => assert.is(await rewrite([page]), wanted));

test('cut anywhere, a page comes out the same', async () => {
  const page = PAGES.slice(0, 8)
    .map(([text]) => text)
    .join('\n');
  const whole = await rewrite([page]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(page.length), { maxLength: 12 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), page.length];
      assert.is(await rewrite(at.slice(1).map((end, i) => page.slice(at[i], end))), whole);
    }),
    { numRuns: 50 },
  );
});

test('what is no page comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('<', '>', '!', '-', '"', "'", '=', ' ', '/', 'x', 'b', 'é') }), async (text) => {
      assert.is(await rewrite([text]), text);
    }),
    { numRuns: 200 },
  );
});

test.run();
