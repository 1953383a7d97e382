import { InvalidArgumentError } from 'commander'
import type { Bound } from '../evaluate/check-bounds.ts'

/** A parser for commander that gathers bounds such as `full=68`. */
export const collectBounds =
  (side: Bound['side']) =>
  (value: string, before: readonly Bound[] | undefined): readonly Bound[] => {
    const [, figure, percent] = /^([\w.]+)=(\d+(?:\.\d+)?)$/.exec(value) ?? []
    if (figure === undefined) throw new InvalidArgumentError('Expected a figure and a percentage, such as full=68.')
    return [...(before ?? []), { figure, side, percent: Number(percent) }]
  }
