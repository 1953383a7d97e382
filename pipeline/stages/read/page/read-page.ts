import { load } from 'cheerio/slim'
import type { RuleSets } from '../../../engine/rule-sets.ts'
import type { KnownBlock } from '../../../layers/article.ts'
import type { Note } from '../../../record/parts.ts'
import type { StatedFacts } from '../stated-facts.ts'
import { askReadability } from './ask-readability.ts'
import { collectPage } from './collect-page.ts'
import { compileElementRules } from './compile-element-rules.ts'
import { dropElements } from './drop-elements.ts'
import { labelLines } from './label-lines.ts'
import { type LeftOut, listLeftOut } from './left-out.ts'
import { titlesOf } from './page-titles.ts'
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
  const rules = compileElementRules(ruleSets)
  return html => {
    const $ = load(html)
    const page = collectPage($.root()[0]!)
    const dropped = dropElements(page, rules.whole)
    const chosen = askReadability(page, dropped)
    const lines = labelLines({ page, chosen, dropped, rules: rules.lines, titles: titlesOf($, page) })
    return { ...writeText(lines), facts: {}, leftOut: listLeftOut(dropped, lines), notes: [] }
  }
}
