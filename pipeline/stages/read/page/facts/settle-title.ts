import { noTitles } from './no-names.ts'
import { foldWords } from './plain-words.ts'
import type { SiteTest } from './site-test.ts'
import { stripSite } from './strip-site.ts'
import type { Claim } from './trust.ts'

/**
 * The title that the page shows as a heading, too, else the most trusted one; the whole one where that is cut off.
 * The claims' values are plain words. `refused` lists what was the site's name and no title.
 */
export const settleTitle = (
  claims: readonly Claim[],
  isSite: SiteTest,
  sections: ReadonlySet<string>,
): { title: string | undefined; refused: readonly string[] } => {
  const headings = new Set(
    claims.filter(({ source }) => source === 'heading').flatMap(({ values }) => values.map(foldWords)),
  )
  // Most places say the same.
  const known = new Map<string, string>()
  const strip = (title: string): string => {
    const stripped = known.get(title) ?? stripSite(title, isSite, sections, headings)
    known.set(title, stripped)
    return stripped
  }
  const refused: string[] = []
  const titles = claims.flatMap(({ source, values }) =>
    values.slice(0, 3).flatMap(value => {
      const words = strip(value)
      const folded = foldWords(words)
      if (folded.length < 2 || noTitles.has(folded) || /^https?:\/\/\S+$/.test(words)) return []
      if (isSite(words)) {
        refused.push(words)
        return []
      }
      return [{ words, folded, source }]
    }),
  )
  const title = titles.find(({ folded, source }) => source !== 'heading' && headings.has(folded)) ?? titles[0]
  if (title === undefined) return { title: undefined, refused }
  if (!/(?:…|\.\.\.)$/.test(title.words) || headings.has(title.folded)) return { title: title.words, refused }
  const whole = titles.find(({ words, folded }) => folded.startsWith(title.folded) && words.length > title.words.length)
  return { title: (whole ?? title).words, refused }
}
