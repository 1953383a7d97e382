/** A line of a text, without its end, or one that is too long to be held. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly length: number })

/** The lines of a text that comes in pieces. No more than `longest` characters of one are in memory. */
export async function* cutLines(text: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let held: string[] = []
  let length = 0
  const take = (piece: string): void => {
    length += piece.length
    if (length <= longest) held.push(piece)
    else held = []
  }
  const finish = (): Line => {
    const line = length > longest ? { number, length } : { number, text: held.join('').replace(/\r$/, '') }
    number++
    held = []
    length = 0
    return line
  }
  for await (const piece of text) {
    let from = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      take(piece.slice(from, end))
      yield finish()
      from = end + 1
    }
    if (from < piece.length) take(piece.slice(from))
  }
  if (length > 0) yield finish()
}
