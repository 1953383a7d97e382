import type { TokenRange } from '../../text/span.ts'
import type { Told } from './test-layers.ts'

/** What is told in a line of its own, for files of what texts are expected to tell. `wordsOf` gives the words of a range. */
export const showTold = (
  { speaker, cue, content, attribution }: Told,
  wordsOf: (range: TokenRange) => string,
): string => {
  const { kind, act, negated, conditional, mentionBasis, lemma, addressee, outer, rule, traits } = attribution
  const how = [...(negated ? ['not'] : []), ...(conditional ? ['perhaps'] : [])].map(word => ` ${word}`).join('')
  const who = `${speaker === '' ? 'nobody' : speaker} (${mentionBasis})`
  const heard = addressee === null ? '' : ` | to ${wordsOf(addressee)}`
  const inside = outer < 0 ? '' : ` | inside ${outer}`
  // what was counted on gold is not the text's
  const shape = traits.filter(trait => !/^(?:probability|seen):/.test(trait))
  const why = [rule.replace(/^attribution\./, ''), ...shape].join(' ')
  return `- ${kind}${how} ${act}: ${who} | ${cue}${lemma === cue ? '' : ` = ${lemma}`} | ${content}${heard}${inside} | ${why}`
}
