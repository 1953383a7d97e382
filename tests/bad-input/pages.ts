import { article, bytes, cut, markup, pack, page, paragraphs, row } from './bad-input.ts'

/** Web pages. */
export const pages = [
  row('nothing.html', 'empty', 'no byte', () => ''),
  row('no-body.html', 'empty', 'a head alone', () => '<!doctype html><html><head><title>Talks</title></head></html>'),
  row('empty-body.html', 'empty', 'nothing in the body', () => page(' ')),
  row('script-only.html', 'empty', 'a page that a script would write', () =>
    page(`<div id="app"></div><script>document.body.innerHTML = ${JSON.stringify(markup)}</script>`),
  ),
  row(
    'frames.html',
    'empty',
    'a frameset',
    () => '<html><frameset cols="20%,80%"><frame src="a.html"></frameset></html>',
  ),
  row('menu-only.html', 'empty', 'nothing but links', () =>
    page(`<nav><ul>${'<li><a href="/a">World news</a></li>'.repeat(50)}</ul></nav>`),
  ),
  row('nested.html', 'record', '10,000 nested elements', () =>
    page(`${'<div>'.repeat(10_000)}${markup}${'</div>'.repeat(10_000)}`),
  ),
  row('unclosed.html', 'malformed', '100,000 elements that are not closed', () =>
    page(`${markup}${'<b>'.repeat(100_000)}`),
  ),
  row('unclosed-divs.html', 'malformed', '30,000 blocks in each other', () =>
    page(`${markup}${'<div>talks '.repeat(30_000)}`),
  ),
  row('deep-divs.html', 'record', '15,000 blocks in each other', () =>
    page(`${markup}${'<div>talks '.repeat(15_000)}`),
  ),
  row('closers.html', 'record', '200,000 ends of nothing', () => page(`${'</div></p>'.repeat(100_000)}${markup}`)),
  row('long-attribute.html', 'record', 'an attribute of 5 MB', () =>
    page(`<article class="${'long '.repeat(1_000_000)}">${markup}</article>`),
  ),
  row('many-attributes.html', 'record', 'a million attributes on a tag', () =>
    page(`<article ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>${markup}</article>`),
  ),
  row('long-tag.html', 'record', 'the name of a tag of 1 MB', () => page(`<${'x'.repeat(1_000_000)}>${markup}`)),
  row('many-links.html', 'record', '200,000 links', () =>
    page(`${markup}<div>${'<a href="/news/1">More</a> '.repeat(200_000)}</div>`),
  ),
  row('many-cells.html', 'record', 'a table of 100,000 cells', () =>
    page(`${markup}<table>${`<tr>${'<td>12</td>'.repeat(10)}</tr>`.repeat(10_000)}</table>`),
  ),
  row('many-lines.html', 'record', '900 paragraphs', () =>
    page(
      paragraphs
        .map(p => `<p>${p}</p>`)
        .join('')
        .repeat(300),
    ),
  ),
  row('open-comment.html', 'empty', 'a comment without an end', () => page(`<!-- ${markup}`)),
  row('open-cdata.html', 'record', 'CDATA without an end', () => page(`${markup}<![CDATA[ more`)),
  row('open-script.html', 'record', 'a script without an end', () => page(`${markup}<script>if (a < b) {`)),
  row('open-textarea.html', 'record', 'a text area without an end', () => page(`${markup}<textarea>more`)),
  row('open-noscript.html', 'record', 'noscript without an end', () => page(`<noscript>${markup}`)),
  row('open-template.html', 'record', 'a template without an end', () => page(`${markup}<template><p>more`)),
  row('open-title.html', 'empty', 'a title without an end', () => `<html><head><title>Talks<body>${markup}`),
  row('open-attribute.html', 'empty', 'an attribute without an end', () => `<html><body class="a>${markup}`),
  row('plaintext.html', 'record', 'an element that nothing ends', () => page(`${markup}<plaintext>${markup}`)),
  row('refresh.html', 'record', 'a page that sends elsewhere', () =>
    page(markup, '<meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><base href="file:///etc/">'),
  ),
  row('entities.html', 'record (control-characters)', 'characters that there are not', () =>
    page(`${markup}<p>Talks &#0; &#xD800; &#99999999999999; &#x1F; &nosuch; &amp;amp; &#x110000; were held.</p>`),
  ),
  row('laughs.xhtml', 'record', 'the billion laughs', () => laughs(`<html><body>${markup}<p>&i;</p></body></html>`)),
  row(
    'external.xhtml',
    'record',
    'an entity that is a file',
    () => `<!DOCTYPE html [<!ENTITY f SYSTEM "file:///etc/passwd">]><html><body>${markup}<p>&f;</p></body></html>`,
  ),
  row('lying-utf8.html', 'record (charset-guessed)', 'called UTF-8, it is windows-1252', () =>
    bytes(page().replace('“', '\x93').replace('”', '\x94')),
  ),
  row('lying-latin.html', 'record (charset-guessed)', 'called Latin-1, it is UTF-8', () =>
    page().replace('charset="utf-8"', 'charset="iso-8859-1"'),
  ),
  row('lying-utf16.html', 'record', 'called UTF-16, it is UTF-8', () =>
    page().replace('charset="utf-8"', 'charset="utf-16"'),
  ),
  row('utf16.html', 'record (charset-guessed)', 'called UTF-8, it is UTF-16 without a mark', () =>
    Buffer.from(page(), 'utf16le'),
  ),
  row('utf7.html', 'record', 'UTF-7, which would hide tags', () =>
    page(`${markup}<p>+ADw-script+AD4-</p>`).replace('charset="utf-8"', 'charset="utf-7"'),
  ),
  row('nul.html', 'record (control-characters)', 'NULs between letters', () => page(markup.replaceAll('. ', '.\0 '))),
  row('picture.html', 'binary', 'a picture by its first bytes', () => bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')),
  row('text.html', 'record (form-guessed)', 'a text that is called a page', () => article),
  row('cut.html', 'record', 'cut in the middle of a tag', () => cut(page(), page().length - 30)),
  row('cut.html.gz', 'malformed', 'a packed page that ends too soon', () => cut(pack(page()), 300)),
  row('ld-broken.html', 'record', 'JSON-LD that is none', () =>
    page(markup, ld('{"@type":"NewsArticle","headline":"Talks",,')),
  ),
  row('ld-deep.html', 'record', 'JSON-LD of 100,000 brackets', () => page(markup, ld('['.repeat(100_000)))),
  row('ld-closed.html', 'record', 'JSON-LD 20,000 deep', () =>
    page(markup, ld(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)),
  ),
  row('ld-huge.html', 'record', 'JSON-LD of 8 MB', () =>
    page(
      markup,
      ld(
        JSON.stringify({
          '@graph': Array(100_000).fill({ '@type': 'NewsArticle', headline: 'Other talks', url: '/o' }),
        }),
      ),
    ),
  ),
  row('ld-circle.html', 'record', 'things in JSON-LD that lead to each other', () =>
    page(
      markup,
      ld(
        '{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"},"sameAs":{"@id":"b"}}]}',
      ),
    ),
  ),
  row('ld-proto.html', 'record', 'keys that objects have anyway', () =>
    page(
      markup,
      ld(
        '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":1,"headline":{"toString":1},"author":[[[]],null,7]}',
      ),
    ),
  ),
  row('metas.html', 'record', '100,000 meta elements', () =>
    page(markup, '<meta property="og:title" content="Talks">'.repeat(100_000)),
  ),
  row('styles.html', 'record', '10,000 rules of style in each of 500 elements', () =>
    page(
      paragraphs
        .map(p => `<p style="${'color:red;'.repeat(1000)}">${p}</p>`)
        .join('')
        .repeat(160),
    ),
  ),
  row('classes.html', 'record', '20,000 elements with names of their own', () =>
    page(
      `${markup}${Array.from({ length: 20_000 }, (_, i) => `<div class="c${i} d${i}" id="i${i}">${i}</div>`).join('')}`,
    ),
  ),
  row('deep-list.html', 'record', 'lists 5,000 deep', () => page(`${markup}${'<ul><li>a'.repeat(5000)}`)),
  row('tables.html', 'record', 'tables 3,000 deep', () => page(`${'<table><tr><td>'.repeat(3000)}${markup}`)),
  row('breaks.html', 'record', '300,000 breaks', () => page(`${markup}<p>${'<br>'.repeat(300_000)}The end.</p>`)),
]

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

/** An XML document whose entity `i` stands for a billion words. */
export const laughs = (root: string): string => {
  const entities = [...'bcdefghi'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol">${entities.join('')}]>${root}`
}
