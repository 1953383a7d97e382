import { DropError } from '../../../stages/read/drop-error.ts'
import { createPlaceCounter, type Place, placeWords } from '../stream/find-place.ts'
import type { Steps } from '../stream/walk-pieces.ts'

/** A stretch of the text that is kept while it is walked over: of one that is longer than may be held, only its size. */
export interface Capture {
  readonly place: Place
  readonly raw: string | null
  /** UTF-16 code units. */
  readonly size: number
}

/** Walks over JSON that comes in pieces, value by value. Every walk takes time and memory in proportion to what it walks over. */
export interface JsonCursor {
  /** Goes on with the next piece; an empty one is the end. */
  feed(piece: string): void
  /** The next character that is no blank; '' at the end. The cursor stays before it. */
  peek<Find>(): Steps<Find, string>
  /** Goes past the character that was peeked at. */
  skip(): void
  /** Goes past a string, and gives how it begins, as written: some hundreds of characters; the cursor stands before its quote. */
  readString<Find>(): Steps<Find, string>
  /** Goes past a value of any kind; past what is left of `depth` arrays or objects, where it stands inside of them. */
  skipValue<Find>(depth?: number): Steps<Find>
  startCapture(): void
  endCapture(): Capture
  /** Why the walk ends where the cursor stands. */
  fail(problem: string): DropError
}

/** Deeper, the walk itself would fill the memory. */
const deepest = 10_000
const longestString = 200
const blanks = ' \n\r\t\x1e'
/** Whatever may stand in JSON outside of strings, blanks apart; NaN and Infinity are let through. */
const outside = new Set([...'{}[],:+-.0123456789eEtruefalsenullNaNInfinity'].map(character => character.charCodeAt(0)))

/** A cursor before the first character. No more than `longest` characters of what it captures are in memory. */
export const createJsonCursor = (longest: number): JsonCursor => {
  const places = createPlaceCounter()
  let piece = ''
  let at = 0
  let capture: { place: Place; pieces: string[]; size: number; from: number } | null = null

  const keep = (): void => {
    if (!capture) return
    capture.size += at - capture.from
    if (capture.size <= longest) capture.pieces.push(piece.slice(capture.from, at))
    else capture.pieces = []
    capture.from = 0
  }
  const fail = (problem: string): DropError =>
    new DropError('malformed', `${placeWords(places.at(piece, at))}: ${problem}`)
  /** False at the end. */
  function* more<Find>(): Steps<Find, boolean> {
    yield undefined
    return piece !== ''
  }
  function* walkString<Find>(onPiece?: (characters: string) => void): Steps<Find> {
    at++
    let isEscaped = false
    for (;;) {
      const from = at
      for (; at < piece.length; at++) {
        const code = piece.charCodeAt(at)
        if (isEscaped) isEscaped = false
        else if (code === 92) isEscaped = true
        else if (code === 34) {
          onPiece?.(piece.slice(from, at))
          at++
          return
        }
      }
      onPiece?.(piece.slice(from))
      if (!(yield* more<Find>())) throw fail('it ends inside a string')
    }
  }
  return {
    feed: next => {
      keep()
      places.leave(piece)
      piece = next
      at = 0
    },
    *peek() {
      for (;;) {
        for (; at < piece.length; at++) if (!blanks.includes(piece[at]!)) return piece[at]!
        if (!(yield* more())) return ''
      }
    },
    skip: () => {
      at++
    },
    *readString() {
      let text = ''
      yield* walkString(characters => {
        if (text.length < longestString) text += characters.slice(0, longestString)
      })
      return text
    },
    *skipValue(depth = 0) {
      const closers: number[] = Array.from({ length: depth }, () => 93)
      let hasBegun = depth > 0
      for (;;) {
        for (; at < piece.length; at++) {
          const code = piece.charCodeAt(at)
          if (code === 34) {
            yield* walkString()
            if (closers.length === 0) return
            at--
          } else if (code === 123 || code === 91) {
            if (closers.length >= deepest) throw fail(`values nest deeper than ${deepest}`)
            closers.push(code + 2)
          } else if (code === 125 || code === 93) {
            if (closers.length === 0) return
            if (closers.pop() !== code) throw fail(`"${piece[at]}" closes what it did not open`)
            if (closers.length === 0) {
              at++
              return
            }
          } else if (closers.length === 0 && hasBegun && (code === 44 || code === 58)) return
          else if (!outside.has(code) && !blanks.includes(piece[at]!)) {
            throw fail(`expected a value, a key or a mark, found ${JSON.stringify(piece[at])}`)
          }
          hasBegun = true
        }
        if (!(yield* more())) {
          if (closers.length === 0) return
          throw fail('it ends in the middle of a value')
        }
      }
    },
    startCapture: () => {
      capture = { place: places.at(piece, at), pieces: [], size: 0, from: at }
    },
    endCapture: () => {
      keep()
      const { place, pieces, size } = capture!
      capture = null
      return { place, size, raw: size > longest ? null : pieces.join('') }
    },
    fail,
  }
}
