import { countBefore } from '../text/count-before.ts'

/** A place by its line: `line` and `column` count from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

/** A function that tells the line of a place of a text. */
export const createLineFinder = (text: string): ((place: number) => LinePlace) => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return place => {
    const line = countBefore(starts.length, index => starts[index]!, place + 1)
    return { line, column: place - starts[line - 1]! + 1 }
  }
}
