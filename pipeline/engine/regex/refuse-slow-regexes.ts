import { createRegexJudge, mostRegexSteps, type RegexVerdict } from './judge-regex.ts'
import type { RegexAsRun } from './regexes-as-run.ts'

/** What is wrong with the speed of an expression, and where in its source that shows. */
export interface SlowRegex {
  readonly message: string
  /** UTF-16 offset in the source. */
  readonly at: number
}

/** Tells of each expression why it is refused; undefined where it is not. */
export type RefuseRegex = (regex: RegexAsRun, wordsOf: (list: string) => readonly string[]) => SlowRegex | undefined

/** A check of many expressions; the work of all together is bounded. */
export const createRefuseSlowRegexes = (): RefuseRegex => {
  const judge = createRegexJudge()
  return ({ path, source, flags, part, longest }, wordsOf) => {
    const covers = { start: part === 'whole' || part === 'head', end: part === 'whole' || part === 'tail' }
    const verdict = judge({ source, flags, wordsOf, covers, longest })
    const fault = faultOf(verdict, source)
    return fault && { message: `${path.join('.')} ${fault.message}`, at: fault.at }
  }
}

const steps = mostRegexSteps.toLocaleString('en')

const faultOf = (verdict: RegexVerdict, source: string): SlowRegex | undefined => {
  if (verdict.speed === 'too-large') {
    return { message: `is too large, ${verdict.reason}: repeat less, or say it in several rules`, at: 0 }
  }
  if (verdict.speed !== 'slow') return undefined
  const { text, repeat } = verdict
  const part = repeat === undefined ? '' : `; most are in ${shown(source.slice(repeat.at, repeat.to))}`
  const message = [
    `may take more than ${steps} steps on a text of ${text.length} characters: ${shown(text.join(''))}${part}.`,
    'The same characters can be taken in too many ways: let each round of a repeat end with what nothing beside it takes,',
    'as (?:\\w+ )+ in place of (?:\\w+ ?)+, and put no two open repeats of the same characters side by side',
  ].join(' ')
  return { message, at: repeat?.at ?? 0 }
}

const longestShown = 48

const shown = (text: string): string =>
  `"${text.length <= longestShown ? text : `${text.slice(0, longestShown - 8)} … ${text.slice(-5)}`}"`
