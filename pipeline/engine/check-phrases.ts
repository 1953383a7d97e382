import { fold } from '../text/fold.ts'
import type { PhrasesRule } from './kinds/phrases.ts'
import type { RuleFile } from './read-rule-file.ts'

/** Finds phrases that stand under two labels in one file: only one of them could ever be meant. */
export const checkPhrases = ({ rules, problems, problemAt }: RuleFile): void => {
  const seen = new Map<string, PhrasesRule>()
  for (const { kind, rule, path } of rules) {
    if (kind !== 'phrases') continue
    const own = rule as PhrasesRule
    own.phrases.forEach((entry, index) => {
      const phrases = typeof entry === 'string' ? [entry] : entry.any
      phrases.forEach((phrase, inner) => {
        const key = /^".+"$/.test(phrase) ? phrase : fold(phrase)
        const other = seen.get(key)
        if (other === undefined) seen.set(key, own)
        else if (other.label !== own.label) {
          const place = typeof entry === 'string' ? [index] : [index, 'any', inner]
          problems.push(problemAt([...path, 'phrases', ...place], `"${phrase}" is also ${other.label} in ${other.id}`))
        }
      })
    })
  }
}
