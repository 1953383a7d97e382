import { createAlphabet } from './alphabet.ts'
import { boundSteps } from './bound-steps.ts'
import { buildSteps, type RepeatPlace } from './build-steps.ts'
import { findSlowText, type SlowSearch } from './find-slow-text.ts'
import { parseRegex } from './parse-regex.ts'
import { type RegexNode, RegexSizeError } from './syntax.ts'

/** A regular expression of a rule, with what it is run on. */
export interface RegexQuestion {
  readonly source: string
  readonly flags: string
  readonly wordsOf: (list: string) => readonly string[]
  /** Where it must match: from the first character on, up to the last. */
  readonly covers: { readonly start: boolean; readonly end: boolean }
  /** Characters of the longest text that it is given. */
  readonly longest: number
}

/** What is known of the steps that an expression takes on the longest text. */
export type RegexVerdict =
  | { readonly speed: 'fast' }
  /** No text is known for which it takes more than the limit, nor that there is none. */
  | { readonly speed: 'unknown' }
  | { readonly speed: 'slow'; readonly text: readonly string[]; readonly repeat: RepeatPlace | undefined }
  | { readonly speed: 'too-large'; readonly reason: string }

/** Steps allowed on one text. */
export const mostRegexSteps = 5_000_000
/** Letters of lists up to which their words are followed letter by letter. */
const mostSpelt = 1_000
/** Work of judging one expression: some 100 ms. */
const mostWork = 60_000_000

/** Work of judging all expressions of a load: some ten seconds. */
const mostWorkOfAll = 2_000_000_000

/** Judges the speed of a regular expression that JavaScript accepts: first by a bound of its steps, then by texts that may make it slow. */
export type JudgeRegex = (question: RegexQuestion) => RegexVerdict

/** A judge of many expressions, who asks each once and tires: what is left when all the work is done is too much to judge. */
export const createRegexJudge = (): JudgeRegex => {
  const known = new Map<string, RegexVerdict>()
  let workOfAll = 0
  return question => {
    const { source, flags, wordsOf, covers, longest } = question
    let work = 0
    const spendOfAll = (more: number): void => {
      workOfAll += more
      if (workOfAll > mostWorkOfAll) throw new RegexSizeError('with all others before it, to judge')
    }
    const spend = (more: number): void => {
      work += more
      spendOfAll(more)
      if (work > mostWork) throw new RegexSizeError('there are too many ways through it to judge')
    }
    try {
      const node = bindEnds(parseRegex(source, flags, wordsOf), covers)
      const texts = textsOf(node)
      const key = JSON.stringify([source, flags, covers, longest, texts.words])
      const verdict = known.get(key) ?? judge(node, texts, question, { spend, spendOfAll })
      known.set(key, verdict)
      return verdict
    } catch (error) {
      if (!(error instanceof RegexSizeError)) throw error
      return { speed: 'too-large', reason: error.message }
    }
  }
}

const judge = (
  node: RegexNode,
  { tests, words }: Texts,
  { flags, longest }: RegexQuestion,
  { spend, spendOfAll }: { readonly spend: (work: number) => void; readonly spendOfAll: (work: number) => void },
): RegexVerdict => {
  const alphabet = createAlphabet(tests, words, flags)
  const search = (isSpelt: boolean): SlowSearch => {
    const program = buildSteps(node, { alphabet, flags, isSpelt })
    const letters = alphabet.letters.length
    spend(program.steps.length + letters * tests.length)
    const bound = boundSteps(program, { length: longest, letters, limit: mostRegexSteps, spend })
    return { program, bound, alphabet, flags, length: longest, limit: mostRegexSteps }
  }
  const byWords = search(false)
  if (byWords.bound.anywhere <= mostRegexSteps) return { speed: 'fast' }
  const spelt = words.length === 0 || words.join('').length > mostSpelt ? byWords : search(true)
  if (spelt.bound.anywhere <= mostRegexSteps) return { speed: 'fast' }
  const slow = findSlowText(spelt, spendOfAll)
  return slow === undefined ? { speed: 'unknown' } : { speed: 'slow', text: slow.text, repeat: slow.busiest }
}

const bindEnds = (node: RegexNode, { start, end }: RegexQuestion['covers']): RegexNode => ({
  type: 'sequence',
  nodes: [...(start ? [{ type: 'start' } as const] : []), node, ...(end ? [{ type: 'end' } as const] : [])],
})

interface Texts {
  /** Sources of what one character must be. */
  readonly tests: readonly string[]
  readonly words: readonly string[]
}

const textsOf = (root: RegexNode): Texts => {
  const tests = new Set<string>()
  const words: string[] = []
  const visit = (node: RegexNode): void => {
    if (node.type === 'character') tests.add(node.source)
    else if (node.type === 'words') for (const word of node.words) words.push(word)
    if ('nodes' in node) for (const part of node.nodes) visit(part)
    else if ('node' in node) visit(node.node)
  }
  visit(root)
  return { tests: [...tests], words }
}
