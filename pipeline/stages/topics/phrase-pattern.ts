/** What no plain phrase holds: signs of the pattern language. */
const patternSigns = /[(){}<>|?*^$"[\]=:]/

/**
 * A plain phrase as a pattern: its last word in any form, and hyphens where its first space, or every space, may be; what is a
 * pattern already stays as it is.
 *
 * @example phrasePattern('port call') // '(port (call | =call) | port-call | port-calls)'
 */
export const phrasePattern = (text: string): string => {
  if (patternSigns.test(text)) return text
  const [first = '', second, ...others] = text.trim().split(/\s+/)
  if (second === undefined) return inAnyForm(first)
  if (others.length === 0) return `(${first} ${inAnyForm(second)} | ${first}-${second} | ${first}-${second}s)`
  const rest = [...others.slice(0, -1), inAnyForm(others.at(-1)!)].join(' ')
  return `((${first} ${second} | ${first}-${second}) ${rest} | ${[first, second, ...others].join('-')})`
}

const inAnyForm = (word: string): string => (/^[a-z]{3,}$/.test(word) ? `(${word} | =${word})` : word)
