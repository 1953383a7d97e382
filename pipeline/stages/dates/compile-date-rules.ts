import { compilePatterns, type PatternIndex } from '../../engine/compile-patterns.ts'
import { createListIds } from '../../engine/list-ids.ts'
import { type LoadedRule, listFigures, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { PartRules } from './add-parts.ts'
import type { TimeWords } from './clause-time.ts'
import { createFindWindows, type FindWindows } from './find-windows.ts'
import type { RangeWords } from './join-ranges.ts'

/** The rules and words of the stage, compiled. */
export interface DateRules {
  /** What dates look like. */
  readonly forms: PatternIndex<LoadedRule<'pattern'>>
  /** What has the looks of a date and is none: "Resolution 1973". */
  readonly refusals: PatternIndex<LoadedRule<'pattern'>>
  readonly parts: PartRules
  readonly findWindows: FindWindows
  readonly times: TimeWords
  readonly ranges: RangeWords
  /** The figures of the number words. */
  readonly figures: ReadonlyMap<string, number>
}

/** Labels of rules that find no date by themselves. */
const aside = ['part', 'after', 'not']

/** Compiles the rule sets of dates: by their label, rules find dates, take a part of one, or refuse one. */
export const compileDateRules = (ruleSets: RuleSets, lexicon: Lexicon): DateRules => {
  const rules = rulesOf(ruleSets, 'dates', 'pattern')
  const compile = (isOf: (label: string) => boolean): PatternIndex<LoadedRule<'pattern'>> =>
    compilePatterns(
      patternSources(
        ruleSets,
        rules.filter(({ label }) => isOf(label)),
      ),
      lexicon,
    )
  const ids = createListIds(ruleSets, 'dates/words', lexicon)
  return {
    forms: compile(label => !aside.includes(label)),
    refusals: compile(label => label === 'not'),
    parts: { before: compile(label => label === 'part'), behind: compile(label => label === 'after') },
    findWindows: createFindWindows(
      {
        names: ids('month', 'weekday', 'short-weekday', 'season'),
        units: ids('unit'),
        words: ids('day-part', 'relative'),
      },
      lexicon,
    ),
    times: {
      auxiliary: ids('future-auxiliary'),
      leading: ids('future-lead'),
      present: ids('future-present'),
      bound: ids('future-bound'),
      direct: ids('future-direct'),
    },
    ranges: { dashes: ids('dash'), words: ids('range-word'), leads: ids('range-lead'), joins: ids('range-join') },
    figures: listFigures(ruleSets, 'dates/words', 'number-figures'),
  }
}
