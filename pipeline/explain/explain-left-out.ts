import type { LeftOut } from '../layers/article.ts'
import type { TracedArticle } from './create-tracer.ts'
import type { LeftOutExplanation, LeftOutPart } from './explanation.ts'

/** The parts of the page that were left out and that hold these words in a row, whatever their case and the marks between. */
export const explainLeftOut = ({ leftOut }: Pick<TracedArticle, 'leftOut'>, words: string): LeftOutExplanation[] => {
  const wanted = fold(words)
  if (wanted === '') return []
  return leftOut.flatMap(part => {
    const lines = part.lines.map(fold)
    const at = lines.join('').replaceAll('  ', ' ').indexOf(wanted)
    return at === -1 ? [] : [{ verdict: 'left-out', line: lineAt(part, lines, at), part: partOf(part) }]
  })
}

/** A part without its lines. */
export const partOf = ({ lines: _, ...part }: LeftOut): LeftOutPart => part

/** Letters and digits of words in lower case, one space before, between and behind them; nothing where there are none. */
const fold = (words: string): string => {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu)
  return found === null ? '' : ` ${found.join(' ')} `
}

/** The line in which a place of the folded lines lies, each joined to the next by one space. */
const lineAt = ({ lines }: LeftOut, folded: readonly string[], at: number): string => {
  let end = 0
  const index = folded.findIndex(line => {
    end += line === '' ? 0 : line.length - 1
    return at < end
  })
  return lines[index] ?? ''
}
