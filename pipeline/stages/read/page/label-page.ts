import type { CheerioAPI } from 'cheerio/slim'
import type { RuleSets } from '../../../engine/rule-sets.ts'
import { askReadability } from './ask-readability.ts'
import { chooseRegion } from './choose-region.ts'
import { collectPage, type IsApart } from './collect-page.ts'
import { compileElementRules } from './compile-element-rules.ts'
import { type DroppedElements, dropElements } from './drop-elements.ts'
import { type LabelledLine, labelLines } from './label-lines.ts'
import type { Page } from './page-line.ts'
import { titlesOf } from './page-titles.ts'
import { placeProfile } from './profile/place-profile.ts'
import type { SelectedProfile } from './profile/select-profile.ts'
import { widenChoice } from './widen-choice.ts'

/** A page judged: its elements and lines, what was dropped whole, and what became of the lines around the body. */
export interface LabelledPage {
  readonly page: Page
  readonly dropped: DroppedElements
  /** Whether a profile told the body. */
  readonly isStated: boolean
  readonly lines: readonly LabelledLine[]
}

/** Judges one page, which is only looked at; what a profile found on it goes before the rules. */
export type LabelPage = ($: CheerioAPI, profile?: SelectedProfile) => LabelledPage

/** Judges pages by the rules of the `read` folder. */
export const createLabelPage = (ruleSets: RuleSets): LabelPage => {
  const rules = compileElementRules(ruleSets)
  return ($, profile) => {
    const placed = profile && placeProfile(profile)
    const isApart: IsApart = (names, node) => rules.isApart(names) || (placed?.isApart(node) ?? false)
    const page = collectPage($.root()[0]!, isApart, placed?.hear)
    const { whole, lines: ofLines } = placed?.rules(page, rules) ?? rules
    const titles = new Set([...titlesOf($, page), ...(placed?.titles ?? [])])
    const dropped = dropElements(page, whole, titles)
    const stated = placed?.chosen(page, dropped)
    const chosen = stated ?? chooseBody(page, dropped, titles)
    const lines = labelLines({ page, chosen, dropped, rules: ofLines, titles })
    return {
      page,
      dropped,
      isStated: stated !== undefined,
      lines: placed?.withCaptions(page, dropped, lines) ?? lines,
    }
  }
}

const chooseBody = (page: Page, dropped: DroppedElements, titles: ReadonlySet<string>): ReadonlySet<number> =>
  widenChoice(page, dropped, chooseRegion(page, dropped, askReadability(page, dropped), titles))
