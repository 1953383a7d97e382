import type { Lexicon } from '../../text/lexicon.ts'
import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { mayBeForm } from './read-form.ts'

/** How far a date goes from its trigger, in tokens. */
const REACH = 9

/** What a form is to dates. */
const Kind = { Unseen: 0, Nothing: 1, Trigger: 2, Form: 3 } as const

/** Stretches of sentences in which a date may stand, and tokens that may be one by themselves. */
export interface Windows {
  readonly windows: readonly TokenRange[]
  readonly forms: readonly number[]
}

/**
 * Finds the tokens around which dates are looked for: the words given, years, and what has the shape of a date. What a form is to
 * dates is asked once and kept: most sentences hold no such form, and cost one look-up a token.
 */
export const createFindWindows = (triggers: ReadonlySet<number>, lexicon: Lexicon) => {
  let kinds = new Uint8Array(1024)

  const kindOf = (form: number): number => {
    if (form >= kinds.length) {
      const grown = new Uint8Array(Math.max(form + 1, kinds.length * 2))
      grown.set(kinds)
      kinds = grown
    }
    const kind = triggers.has(lexicon.folded(form))
      ? Kind.Trigger
      : (lexicon.flags(form) & FormFlag.Year) !== 0
        ? Kind.Trigger
        : mayBeForm(lexicon.form(form))
          ? Kind.Form
          : Kind.Nothing
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
      const end = Math.min(to, at + REACH)
      if (last !== undefined && at - REACH <= last.to) last.to = end
      else windows.push({ from: Math.max(from, at - REACH), to: end })
    }
    return { windows, forms }
  }
}
