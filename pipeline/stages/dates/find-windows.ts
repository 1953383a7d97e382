import type { IdSet } from '../../text/id-set.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { mayBeForm } from './read-form.ts'

/** What a form is to dates. */
const Kind = { Unseen: 0, Nothing: 1, Name: 2, Year: 3, Unit: 4, Word: 5, Form: 6 } as const

/** How many tokens a date may hold before a trigger of each kind: "from 4 to 9 June", "in the year 2015", "the next couple of weeks". */
const BEFORE = [0, 0, 5, 3, 4, 2, 1]
/** How many it may hold behind, the trigger included: "June 4 to 9, 2023", "years before that". */
const BEHIND = [0, 0, 7, 3, 4, 3, 3]

/** The words that dates are looked for around, as ids of folded forms. */
export interface Triggers {
  /** Months, weekdays, seasons. */
  readonly names: IdSet
  /** "week", "years". */
  readonly units: IdSet
  /** "yesterday", "morning". */
  readonly words: IdSet
}

/** Stretches of sentences in which a date may stand, and tokens that may be one by themselves. */
export interface Windows {
  readonly windows: readonly TokenRange[]
  readonly forms: readonly number[]
}

/** The windows of a sentence. */
export type FindWindows = (tokens: Tokens, sentence: TokenRange) => Windows

/**
 * Finds the tokens around which dates are looked for: the words given, years, and what has the shape of a date. What a form is to
 * dates is asked once and kept: most sentences hold no such form, and cost one look-up a token.
 */
export const createFindWindows = ({ names, units, words }: Triggers, lexicon: Lexicon): FindWindows => {
  let kinds = new Uint8Array(1024)

  const classify = (form: number): number => {
    const folded = lexicon.folded(form)
    if (names.has(folded)) return Kind.Name
    if (units.has(folded)) return Kind.Unit
    if (words.has(folded)) return Kind.Word
    if ((lexicon.flags(form) & FormFlag.Year) !== 0) return Kind.Year
    return mayBeForm(lexicon.form(form)) ? Kind.Form : Kind.Nothing
  }

  const kindOf = (form: number): number => {
    if (form >= kinds.length) {
      const grown = new Uint8Array(Math.max(form + 1, kinds.length * 2))
      grown.set(kinds)
      kinds = grown
    }
    const kind = classify(form)
    kinds[form] = kind
    return kind
  }

  return ({ form }: Tokens, { from, to }: TokenRange): Windows => {
    const windows: { from: number; to: number }[] = []
    const forms: number[] = []
    for (let at = from; at < to; at++) {
      const kind = kinds[form[at]!] || kindOf(form[at]!)
      if (kind === Kind.Nothing) continue
      if (kind === Kind.Form) forms.push(at)
      const last = windows.at(-1)
      const end = Math.min(to, at + BEHIND[kind]!)
      if (last !== undefined && at - BEFORE[kind]! <= last.to) last.to = Math.max(last.to, end)
      else windows.push({ from: Math.max(from, at - BEFORE[kind]!), to: end })
    }
    return { windows, forms }
  }
}
