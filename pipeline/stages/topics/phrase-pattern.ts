import type { PatternNode } from '../../engine/pattern/syntax.ts'

const patternSigns = /[(){}<>|?*^$"[\]=:]/

/**
 * A plain phrase as a pattern: its last word in any form, and hyphens where its first space, or every space, may be; what is a
 * pattern already stays as it is.
 *
 * @example phrasePattern('port call') // '(port (call | =call) | port-call | port-calls)'
 */
export const phrasePattern = (text: string): string => {
  if (!isPhrase(text)) return text
  const [first = '', second, ...others] = text.trim().split(/\s+/)
  if (second === undefined) return inAnyForm(first)
  if (others.length === 0) return `(${first} ${inAnyForm(second)} | ${first}-${second} | ${first}-${second}s)`
  const rest = [...others.slice(0, -1), inAnyForm(others.at(-1)!)].join(' ')
  return `((${first} ${second} | ${first}-${second}) ${rest} | ${[first, second, ...others].join('-')})`
}

const inAnyForm = (word: string): string => (/^[a-z]{3,}$/.test(word) ? `(${word} | =${word})` : word)

/** Whether the text is a plain phrase: no sign of the pattern language in it. */
export const isPhrase = (text: string): boolean => !patternSigns.test(text)

/** The ways to write a plain phrase, as apart words and with hyphens, for what it needs: other forms than the lemma aside. */
export const wordsOfPhrase = (text: string): PatternNode => {
  const words = text.trim().split(/\s+/)
  const word = (of: string): PatternNode => ({ type: 'word', text: of, isExact: false, at: 0 })
  const apart: PatternNode = { type: 'sequence', nodes: words.map(word), at: 0 }
  if (words.length === 1) return apart
  const [first, second, ...others] = words
  const pair = `${first}-${second}`
  const joined = others.length === 0 ? [pair, `${pair}s`] : [words.join('-')]
  const half: PatternNode[] =
    others.length === 0 ? [] : [{ type: 'sequence', nodes: [pair, ...others].map(word), at: 0 }]
  return { type: 'choice', nodes: [apart, ...half, ...joined.map(word)], at: 0 }
}
