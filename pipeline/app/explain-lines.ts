import type { FiredRule } from '../explain/explanation.ts'
import type { Reference } from '../explain/reference.ts'
import type { RecordSpan } from '../record/parts.ts'
import type { Colours } from './colours.ts'
import { showName } from './show-name.ts'

/** One line of an explanation, behind its label. */
export const line = (label: string, text: string): string => `  ${label.padEnd(7)} ${text}`

/** Lines of which the first alone has the label. */
export const linesOf = (label: string, texts: readonly string[]): string[] =>
  texts.map((text, index) => line(index === 0 ? label : '', text))

/** Entries of one list that are told. */
const mostTold = 100

/** What is told of each, as far as a terminal can show it: a sentence without an end has thousands of rules in it. */
export const tellMost = <Item>(items: readonly Item[], tell: (item: Item) => string): string[] => [
  ...items.slice(0, mostTold).map(tell),
  ...(items.length > mostTold ? [`and ${items.length - mostTold} more: --json has all`] : []),
]

/** Words in quotation marks. */
export const quoted = ({ exact }: RecordSpan, most = 120): string => `"${show(exact, most)}"`

/** Words on one line, their middle left out where they are many; control characters as in names. */
export const show = (words = '', most = 80): string => {
  const flat = showName(words.replaceAll(/\s+/g, ' '))
  return flat.length <= most ? flat : `${flat.slice(0, most - 20)} … ${flat.slice(-16)}`
}

/** Words with the rule that took them. */
export const fired = (
  { rule, ...place }: FiredRule | (RecordSpan & { readonly rule: string }),
  colours: Colours,
): string => `${quoted(place)} ${colours.dim(rule)}`

/** Another entry of the record, in one line. */
export const refer = ({ id, is, words }: Reference): string =>
  `${id === null ? '' : `${id} `}${showName(is)} ${quoted(words, 80)}`
