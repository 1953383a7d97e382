import type { RuleSets } from '../../../engine/rule-sets.ts'
import type { KnownBlock } from '../../../layers/article.ts'
import type { Note } from '../../../record/parts.ts'
import type { StatedFacts } from '../stated-facts.ts'
import { createLabelPage } from './label-page.ts'
import { type LeftOut, listLeftOut } from './left-out.ts'
import { writeText } from './write-text.ts'

/** What a web page is read as: its article's text, what is known of its lines, and what was left out. */
export interface PageReading {
  readonly text: string
  readonly known: readonly KnownBlock[]
  readonly facts: StatedFacts
  readonly leftOut: readonly LeftOut[]
  readonly notes: readonly Note[]
}

/** Reads pages by the rules of the `read` folder. No script runs, nothing is fetched. */
export const createReadPage = (
  ruleSets: RuleSets,
): ((html: string, context: { readonly url?: string | null }) => PageReading) => {
  const labelPage = createLabelPage(ruleSets)
  return html => {
    const { dropped, lines } = labelPage(html)
    return { ...writeText(lines), facts: {}, leftOut: listLeftOut(dropped, lines), notes: [] }
  }
}
