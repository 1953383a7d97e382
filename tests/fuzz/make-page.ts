import { oddMarkup } from './dictionary.ts'
import type { FuzzInput } from './input.ts'
import { pieceOf } from './make-text.ts'
import { encode } from './mutate-bytes.ts'
import { pageMutators } from './mutate-page.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { Seeds } from './seeds.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const linked = (words: string): string => `<li><a href="/${words.length}">${words}</a></li>`

/** A small page around some lines, with what usually stands around them. */
export const layOut = (text: string, random: Random): string => {
  const lines = text.split(/\s*\n\s*/).map(escaped)
  const [title = '', ...rest] = random.percent(60) ? lines : ['Talks in Oslo', ...lines]
  const paragraph = random.pick([
    (line: string) => `<p>${line}</p>`,
    (line: string) => `<p>${line}`,
    (line: string) => `<div class="text">${line}</div>`,
    (line: string) => `${line}<br><br>`,
    (line: string) => `<tr><td>${line}</td></tr>`,
  ])
  const menu = random.percent(50) ? `<nav><ul>${['News', 'Defence', 'Sport'].map(linked).join('')}</ul></nav>` : ''
  const picture = random.percent(30)
    ? '<figure><img src="/1.jpg"><figcaption>Guests at the pier</figcaption></figure>'
    : ''
  const facts = random.pick([
    '',
    `<meta property="og:title" content="${title.replaceAll('"', '&quot;')}"><meta property="article:published_time" content="2024-06-01T08:00:00Z">`,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2024-06-01', author: { name: 'Ida Lund' } })}</script>`,
    '<link rel="canonical" href="https://harbor-times.example/log/7"><meta name="author" content="Ida Lund">',
  ])
  const aside = random.percent(40)
    ? `<aside class="related"><h3>Related news</h3><ul>${lines.slice(0, 3).map(linked).join('')}</ul></aside>`
    : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Harbor Times</title>${facts}</head><body>${menu}<main><article><h1>${title}</h1><p class="byline">By Ida Lund</p>${picture}${rest.map(paragraph).join('\n')}</article>${aside}</main><footer>Copyright Harbor Times</footer></body></html>`
}

/** A stretch of a page's body under its head. */
const excerpt = (page: string, random: Random): string => {
  const most = random.between(300, random.pick([800, 800, 3000]))
  if (page.length <= most) return page
  const body = Math.max(0, page.search(/<body/i))
  const from = random.between(body, Math.max(body + 1, page.length - most))
  return (random.percent(60) ? page.slice(0, Math.min(body, 1500)) : '') + page.slice(from, from + most)
}

/** A page, changed: characters or bytes. */
export const makePage = (random: Random, { pages, texts, files }: Seeds): FuzzInput => {
  const odd = files.flatMap(({ name, content }) =>
    /html?$/.test(name) && typeof content === 'string' ? [content] : [],
  )
  const share = random.between(0, 100)
  const start =
    share < 55
      ? layOut(pieceOf(texts, random), random)
      : share < 85
        ? excerpt(random.pick(pages), random)
        : random.pick(odd)
  const page = mutateText(start, random, { others: [...pages.slice(0, 20), ...oddMarkup], mutators: pageMutators })
  const name = random.pick(['fuzz.html', 'fuzz.html', 'fuzz.htm', 'fuzz.xhtml', '2024-06-01-fuzz.html'])
  return { kind: 'pages', name, content: random.percent(60) ? page : encode(page, random) }
}
