import type { Note } from '../../record/parts.ts'

/**
 * A note where control characters stand in a text. It is left as it is: `refuseBinary` has seen to it that they are few.
 */
export const noteCharacters = (text: string): readonly Note[] => {
  const first = text.search(controls)
  if (first < 0) return []
  const count = text.slice(first).replaceAll(notControls, '').length
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
  const message = `${count} control ${count === 1 ? 'character stands' : 'characters stand'} in the text, here U+${code}`
  return [{ code: 'control-characters', level: 'info', stage: 'read', message, start: first, end: first + 1 }]
}

/** As `refuseBinary` counts them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notControls = /[^\0-\x08\x0e-\x1f\x7f]+/g
