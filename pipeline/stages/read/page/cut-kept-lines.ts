/** Where a paragraph of a text that keeps its line breaks ends: a blank line, or one that is indented more than the next. */
const ends = /\n[ \t\r]*\n|\n(?=(?: {2,8}|\t)\S)|\n(?=[ \t]{0,8}(?:[-*•·]|\d{1,2}[.)]) )/

/** Shorter than a wrapped line ever is: a line of its own. */
const shortLine = 40

/** Cuts a text that keeps its line breaks (`pre`) into paragraphs; wrapped lines stay together. */
export const cutKeptLines = (text: string): readonly string[] => text.split(ends).flatMap(cutHead)

/** A paragraph whose every line is short is a list of lines: a head, an address. */
const cutHead = (paragraph: string): readonly string[] => {
  const lines = paragraph.split('\n').filter(line => line.trim() !== '')
  return lines.length > 1 && lines.every(line => line.trim().length < shortLine) ? lines : [paragraph]
}
