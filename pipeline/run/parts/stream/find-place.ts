/** Where something stands in a file: both from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Counts lines through a text that comes in pieces. */
export interface PlaceCounter {
  /** The place of an index of the piece; indexes only ever grow. */
  at(piece: string, index: number): Place
  /** The piece is done with. */
  leave(piece: string): void
}

/** A counter at the beginning of a file. */
export const createPlaceCounter = (): PlaceCounter => {
  let place: Place = { line: 1, column: 1 }
  let seen = 0
  const at = (piece: string, index: number): Place => {
    place = moveOn(place, piece, seen, index)
    seen = index
    return place
  }
  return {
    at,
    leave: piece => {
      at(piece, piece.length)
      seen = 0
    },
  }
}

/** The place behind `text.slice(from, to)` where that begins at `place`. */
export const moveOn = ({ line, column }: Place, text: string, from: number, to: number): Place => {
  let start = -1
  let lines = line
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
    start = i + 1
    lines++
  }
  return start < 0 ? { line, column: column + to - from } : { line: lines, column: to - start + 1 }
}

/** A place in words: "line 3, column 17". */
export const placeWords = ({ line, column }: Place): string => `line ${line}, column ${column}`
