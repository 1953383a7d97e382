import { spansOverlap } from '../text/span.ts'
import { blockAt, lostIn, placesOf, spansIn, type TracedArticle } from './create-tracer.ts'
import type { AbsenceExplanation, Verdict } from './explanation.ts'
import { createFindHolders } from './reference.ts'

/** Why words of an article are in no statement, or in which, for each place where they stand. Empty where they stand nowhere. */
export const explainAbsence = (traced: TracedArticle, words: string): AbsenceExplanation[] => {
  const findHolders = createFindHolders(traced.record)
  return traced.find(words).map(place => {
    const sentence = traced.sentenceAt(place.start)
    const block = blockAt(traced.record, place.start)
    const statements = traced.record.statements.filter(statement =>
      placesOf(statement).some(part => spansOverlap(part, place)),
    )
    const lost = lostIn(traced.candidates, sentence)
    const cues = spansIn(traced.cues, sentence)
    const isBody = block.kind === 'body'
    return {
      words: place,
      verdict: isBody ? verdictOf(statements.length, lost.length, cues.length) : 'set-aside',
      block,
      sentence,
      statements,
      lost,
      cues,
      verbs: isBody ? traced.verbsIn(sentence) : [],
      rules: spansIn(traced.rules, sentence),
      holders: findHolders(place),
    }
  })
}

const verdictOf = (statements: number, lost: number, cues: number): Verdict => {
  if (statements > 0) return 'in-statement'
  if (lost > 0) return 'candidate-lost'
  return cues > 0 ? 'no-frame' : 'no-cue'
}
