import { FormFlag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { type Line, wordAt } from './line.ts'
import { trimItem } from './trim-item.ts'

/** Items behind "(1)", "(a)", "1)", else "first,", "second," inside one sentence; none where fewer than two stand there. */
export const findNumbered = (line: Line, sentence: TokenRange): TokenRange[] => {
  for (const endOfMarker of [endOfNumber, endOfOrdinal]) {
    const markers = findMarkers(line, sentence, endOfMarker)
    if (markers.length < 2) continue
    return markers
      .map((marker, index) => {
        const isLast = index === markers.length - 1
        return trimItem(line, { from: marker.to, to: isLast ? sentence.to : markers[index + 1]!.from }, 'verb', isLast)
      })
      .filter(({ from, to }) => from < to)
  }
  return []
}

type EndOfMarker = (line: Line, at: number, range: TokenRange) => number

const findMarkers = (line: Line, sentence: TokenRange, endOfMarker: EndOfMarker): TokenRange[] => {
  const markers: TokenRange[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const end = endOfMarker(line, at, sentence)
    if (end < 0) continue
    markers.push({ from: at, to: end })
    at = end - 1
  }
  return markers
}

/** The end of "(1)" or "1)" that begins at a token, or -1. */
const endOfNumber: EndOfMarker = (line, at, { from, to }) => {
  const { is } = line.words
  if (wordAt(line, at) === is.open && at + 2 < to && wordAt(line, at + 2) === is.close)
    return isNumber(line, at + 1) ? at + 3 : -1
  return isApart(line, at, from) && at + 1 < to && wordAt(line, at + 1) === is.close && isNumber(line, at) ? at + 2 : -1
}

/** The end of "first," that begins at a token, or -1. */
const endOfOrdinal: EndOfMarker = (line, at, { from, to }) =>
  isApart(line, at, from) &&
  at + 1 < to &&
  line.words.ordinals.has(wordAt(line, at)) &&
  wordAt(line, at + 1) === line.words.is.comma
    ? at + 2
    : -1

const isApart = (line: Line, at: number, from: number): boolean => {
  const { is } = line.words
  const word = wordAt(line, at - 1)
  return at === from || word === is.comma || word === is.semicolon || word === is.colon || word === is.and
}

const isNumber = ({ tokens }: Line, at: number): boolean => {
  const isDigit = (tokens.lexicon.flags(tokens.form[at]!) & FormFlag.Number) !== 0
  return tokens.end[at]! - tokens.start[at]! <= (isDigit ? 2 : 1)
}
