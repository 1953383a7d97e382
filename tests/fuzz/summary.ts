import { type Kind, kinds } from './input.ts'
import type { Answer } from './task.ts'

interface Slow {
  readonly number: number
  readonly milliseconds: number
  readonly length: number
}

interface Tally {
  inputs: number
  milliseconds: number
  characters: number
  readonly came: Map<string, number>
  slowest: Slow[]
}

/** Counts what became of inputs. */
export interface Summary {
  add(kind: Kind, number: number, answer: Answer): void
  readonly count: () => number
  /** Lines for people: by kind what came of the inputs, how fast they were, and the slowest. */
  lines(): string[]
}

const shown = 3

/** A summary of nothing yet. */
export const createSummary = (): Summary => {
  const tallies = new Map<Kind, Tally>(
    kinds.map(kind => [kind, { inputs: 0, milliseconds: 0, characters: 0, came: new Map(), slowest: [] }]),
  )
  const count = (): number => [...tallies.values()].reduce((sum, { inputs }) => sum + inputs, 0)
  return {
    count,
    add: (kind, number, { came, milliseconds, length }) => {
      const tally = tallies.get(kind)!
      tally.inputs++
      tally.milliseconds += milliseconds
      tally.characters += length
      tally.came.set(came, (tally.came.get(came) ?? 0) + 1)
      tally.slowest = [...tally.slowest, { number, milliseconds, length }]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, shown)
    },
    lines: () =>
      [...tallies].flatMap(([kind, { inputs, milliseconds, characters, came, slowest }]) => {
        if (inputs === 0) return []
        const ways = [...came].sort((a, b) => b[1] - a[1]).map(([way, times]) => `${times} ${way}`)
        const slow = slowest.map(
          each => `${each.milliseconds.toFixed(0)} ms (${each.length} characters, number ${each.number})`,
        )
        return [
          `${kind}: ${inputs} inputs of ${Math.round(characters / inputs)} characters, ${(milliseconds / inputs).toFixed(1)} ms each`,
          `  ${ways.join(', ')}`,
          `  slowest ${slow.join(', ')}`,
        ]
      }),
  }
}
