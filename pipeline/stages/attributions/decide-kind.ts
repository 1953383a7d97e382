import type { Statement } from '../../record/statement.ts'
import { countBefore } from '../../text/count-before.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'

/**
 * `direct` where all of the content stands between quotation marks, `mixed` where some words of it do, else `indirect`.
 * Marks that hold the whole report are another speaker's: `holder` is the innermost quotation around it, or -1.
 */
export function decideKind(segments: Segments, content: readonly TokenRange[], holder: number): Statement['kind'] {
  const { quotations } = segments
  let covered = true
  let any = false
  for (const range of content) {
    let at = range.from
    for (
      let index = countBefore(quotations.length, at => quotations[at]!.from, range.from);
      index < quotations.length && quotations[index]!.from < range.to;
      index++
    ) {
      const quotation = quotations[index]!
      if (quotation.parent !== holder || quotation.to - quotation.from < 2) continue
      any = true
      if (quotation.from > at) covered = false
      at = Math.max(at, quotation.to)
    }
    if (at < range.to) covered = false
  }
  return any ? (covered ? 'direct' : 'mixed') : 'indirect'
}
