import type { CheerioAPI } from 'cheerio/slim'
import type { RuleSets } from '../../../engine/rule-sets.ts'
import { askReadability } from './ask-readability.ts'
import { chooseRegion } from './choose-region.ts'
import { collectPage } from './collect-page.ts'
import { compileElementRules } from './compile-element-rules.ts'
import { type DroppedElements, dropElements } from './drop-elements.ts'
import { type LabelledLine, labelLines } from './label-lines.ts'
import type { Page } from './page-line.ts'
import { titlesOf } from './page-titles.ts'

/** A page judged: its elements and lines, what was dropped whole, what was chosen for the body, and what became of the lines around it. */
export interface LabelledPage {
  readonly page: Page
  readonly dropped: DroppedElements
  readonly chosen: ReadonlySet<number>
  /** Whether Readability's choice was not believed. */
  readonly isFallback: boolean
  readonly lines: readonly LabelledLine[]
}

/** Judges one page, which is only looked at. */
export type LabelPage = ($: CheerioAPI) => LabelledPage

/** Judges pages by the rules of the `read` folder. */
export const createLabelPage = (ruleSets: RuleSets): LabelPage => {
  const rules = compileElementRules(ruleSets)
  return $ => {
    const page = collectPage($.root()[0]!, rules.isApart)
    const dropped = dropElements(page, rules.whole)
    const { chosen, isFallback } = chooseRegion(page, dropped, askReadability(page, dropped))
    const lines = labelLines({ page, chosen, dropped, rules: rules.lines, titles: titlesOf($, page) })
    return { page, dropped, chosen, isFallback, lines }
  }
}
