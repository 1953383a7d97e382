import { LineCounter, parseDocument } from 'yaml'
import { pointerSteps } from './record-problem.ts'

/**
 * Line and column, from 1, of the value that a JSON pointer leads to in a JSON or YAML text, or of the deepest on its
 * way that is there.
 */
export const locatePointers = (
  text: string,
  pointers: readonly string[],
): readonly { readonly line: number; readonly column: number }[] => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  return pointers.map(pointer => {
    const steps = pointerSteps(pointer)
    for (let depth = steps.length; depth > 0; depth--) {
      const node = document.getIn(steps.slice(0, depth), true) as { range?: [number, number, number] } | undefined
      if (!node?.range) continue
      const { line, col } = lineCounter.linePos(node.range[0])
      return { line, column: col }
    }
    return { line: 1, column: 1 }
  })
}
