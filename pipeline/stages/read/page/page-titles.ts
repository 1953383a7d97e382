import type { CheerioAPI } from 'cheerio/slim'
import { lettersOf } from './fold-line.ts'
import type { Page } from './page-line.ts'

/** The page's titles as letters alone: what it tells sharing sites, its `<title>` with and without the site's name, its only `<h1>`. */
export const titlesOf = ($: CheerioAPI, page: Page): ReadonlySet<string> => {
  const told = $('meta[property="og:title"], meta[name="twitter:title"], meta[itemprop="headline"]')
    .slice(0, 6)
    .map((_, element) => $(element).attr('content') ?? '')
    .get()
  const title = $('title').first().text().slice(0, 400)
  const pieces = [title, ...title.split(/ [|\-–—»:·] /)]
  const headings = page.lines.filter(({ element }) => element.tag === 'h1')
  const only = headings.length === 1 ? [headings[0]!.text] : []
  const titles = [...told, ...pieces.filter(piece => piece.length > 15), ...only].map(lettersOf)
  return new Set(titles.filter(letters => letters.length > 3))
}
