import { DropError } from '../../../stages/read/drop-error.ts'
import { moveOn, type Place, placeWords } from '../stream/find-place.ts'
import { locateJsonError } from './locate-json-error.ts'

/** Entries nest a few levels; what nests deeper only takes memory. */
const deepest = 500
/** Shorter texts cannot nest deep enough to hurt. */
const shallowLength = 10_000

/**
 * The value of a JSON text that begins at `place` of its file. NaN and Infinity, as Python writes them, are null. Whole numbers that
 * JavaScript would round are strings of their digits: they are ids.
 *
 * @throws DropError `malformed`, with the place and what is wrong there
 */
export const parseJson = (text: string, place: Place): unknown => {
  if (text.length > shallowLength && nestsDeeper(text)) {
    throw new DropError('malformed', `line ${place.line}: its values nest deeper than ${deepest}`)
  }
  try {
    return JSON.parse(longNumber.test(text) ? outsideStrings(text, quoteRounded) : text)
  } catch {
    if (text.includes('NaN') || text.includes('Infinity')) {
      try {
        return JSON.parse(outsideStrings(text, withoutNaN))
      } catch {
        // What else is wrong is found below.
      }
    }
  }
  const { at, problem } = locateJsonError(text)
  throw new DropError('malformed', `${placeWords(moveOn(place, text, 0, at))}: ${problem}`)
}

const nestsDeeper = (text: string): boolean => {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) i = behindString(text, i) - 1
    else if (code === 123 || code === 91) {
      if (++depth > deepest) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

const withoutNaN = (json: string): string => json.replaceAll(/-?\b(?:NaN|Infinity)\b/g, 'null')

const longNumber = /\d{16}/

const quoteRounded = (json: string): string =>
  json.replaceAll(/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g, digits =>
    Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
  )

const outsideStrings = (text: string, change: (json: string) => string): string => {
  const pieces: string[] = []
  for (let i = 0; i < text.length; ) {
    const quote = text.indexOf('"', i)
    const end = quote < 0 ? text.length : quote
    pieces.push(change(text.slice(i, end)))
    i = quote < 0 ? text.length : behindString(text, quote)
    pieces.push(text.slice(end, i))
  }
  return pieces.join('')
}

/** The index behind the string that opens at `from`; the text's end where it does not close. */
const behindString = (text: string, from: number): number => {
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) return i + 1
    if (code === 92) i++
  }
  return text.length
}
