import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import type { ElementRange } from '../line.ts'

/** Whose the cue is and what it does to the contents that are still open. */
export interface Relation {
  readonly prefix: string
  readonly mention: ElementRange | null
  readonly basis: Draft['basis']
  readonly frame: string | null
  /** Element index at which the contents of `closed` end; -1 where the cue lies inside them. */
  readonly closesAt: number
  /** Where the clause ends that the cue stands in, if before the region does. */
  readonly limit?: number
  /** The outermost draft whose content ends there. */
  readonly closed: Draft | null
}

/** The last part of a content: the one that later cues may cut. */
export const lastContent = (draft: Draft): ElementRange => draft.content[draft.content.length - 1]!

/** The innermost open attribution whose content holds a cue; null where none does. */
export function innermost(open: readonly Draft[], hit: Hit): Draft | null {
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index]!
    if (draft.content.some(range => hit.cue.from >= range.from && hit.cue.from < range.to)) return draft
  }
  return null
}

/** Ends the content of `closed`, and of what lies inside it, at an element. */
export function closeAt(open: Draft[], closed: Draft, at: number): void {
  let index = open.length - 1
  for (; index >= 0; index--) {
    const draft = open[index]!
    const last = lastContent(draft)
    if (last.to > at && last.from < at) draft.content[draft.content.length - 1] = { from: last.from, to: at }
    if (draft === closed) break
  }
  open.length = Math.max(index, 0) + 1
}
