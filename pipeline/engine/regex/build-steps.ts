import { type Alphabet, fold, type LetterSet } from './alphabet.ts'
import { type CharacterTest, type RegexNode, RegexSizeError } from './syntax.ts'

/** A repeat of the source: where it stands. */
export interface RepeatPlace {
  readonly at: number
  readonly to: number
}

/** A state of the automaton; targets are indices of states, tried in their order. */
export type Step =
  | { readonly op: 'letter'; readonly set: LetterSet; readonly next: number; readonly within: number }
  | { readonly op: 'words'; readonly words: WordTable; readonly next: number; readonly within: number }
  | { readonly op: 'split'; targets: readonly number[] }
  | { readonly op: 'look'; readonly steps: Steps; readonly isNegated: boolean; readonly next: number }
  | { readonly op: 'save'; readonly slot: number; readonly next: number }
  /** Remembers the place where a round of a repeat begins; refuses a round that took nothing. */
  | { readonly op: 'mark' | 'moved'; readonly slot: number; readonly next: number }
  | { readonly op: 'again'; readonly group: number; readonly set: LetterSet; readonly next: number }
  | { readonly op: 'boundary'; readonly isNegated: boolean; readonly next: number }
  | { readonly op: 'start' | 'end'; readonly next: number }
  | { readonly op: 'match' }

/** Words of a list. */
export interface WordTable {
  /** Letters that one of them begins with. */
  readonly firsts: LetterSet
  /** How often each is among them. */
  readonly counts: ReadonlyMap<string, number>
  /** Their lengths, the longest first, as they are tried. */
  readonly lengths: readonly number[]
  /** Most words that one text can begin with. */
  readonly most: number
}

/** The automaton of a regular expression. */
export interface Steps {
  readonly steps: readonly Step[]
  readonly entry: number
  readonly isBackward: boolean
  /** Numbers that a walk has to remember. */
  readonly slots: number
  /** What `within` of a step counts, from 1; 0 is outside of all. */
  readonly repeats: readonly RepeatPlace[]
}

/** The most states that an expression may come to. */
export const mostSteps = 5_000

/** How an automaton is built. */
export interface BuildOptions {
  readonly alphabet: Alphabet
  readonly flags: string
  /** Lists of words letter by letter; else a word is one state. */
  readonly isSpelt: boolean
}

/** Builds the automaton: repeats with bounds are written out. @throws RegexSizeError where it has more than 5,000 states */
export const buildSteps = (root: RegexNode, { alphabet, flags, isSpelt }: BuildOptions): Steps => {
  const groupNumbers = new Map<string, number>()
  countGroups(root, groupNumbers)
  let slots = 2 * (Math.max(0, ...groupNumbers.values()) + 1)
  const anyLetter = new Uint8Array(alphabet.letters.length).fill(1)
  let count = 0
  const repeats: RepeatPlace[] = []

  const build = (pattern: RegexNode, isBackward: boolean): Steps => {
    const steps: Step[] = []
    const add = (step: Step): number => {
      if (++count > mostSteps) throw new RegexSizeError(`it comes to more than ${mostSteps} states written out`)
      return steps.push(step) - 1
    }
    const emit = (node: RegexNode, next: number, within: number): number => {
      switch (node.type) {
        case 'character':
          return add({ op: 'letter', set: setOf(node, alphabet), next, within })
        case 'words':
          if (isSpelt) return add({ op: 'split', targets: spelt(node.words).map(word => emit(word, next, within)) })
          return add({ op: 'words', words: tableOf(node.words, alphabet, flags, isBackward), next, within })
        case 'sequence': {
          const parts = isBackward ? [...node.nodes].reverse() : node.nodes
          return parts.reduceRight((target, part) => emit(part, target, within), next)
        }
        case 'choice':
          return add({ op: 'split', targets: node.nodes.map(part => emit(part, next, within)) })
        case 'group': {
          const [first, last] = isBackward ? [1, 0] : [0, 1]
          const end = add({ op: 'save', slot: 2 * node.number + last, next })
          return add({ op: 'save', slot: 2 * node.number + first, next: emit(node.node, end, within) })
        }
        case 'look':
          return add({ op: 'look', steps: build(node.node, node.isBehind), isNegated: node.isNegated, next })
        case 'boundary':
          return add({ op: 'boundary', isNegated: node.isNegated, next })
        case 'again': {
          const group = typeof node.group === 'number' ? node.group : (groupNumbers.get(node.group) ?? 0)
          return add({ op: 'again', group, set: anyLetter, next })
        }
        case 'repeat':
          return emitRepeat(node, next, within)
        default:
          return add({ op: node.type, next })
      }
    }
    const emitRepeat = (repeat: RegexNode & { readonly type: 'repeat' }, next: number, within: number): number => {
      const { node, min, max, isLazy } = repeat
      const place = max === 1 ? within : repeats.push({ at: repeat.at, to: repeat.to })
      const inOrder = (round: number, rest: number) => (isLazy ? [rest, round] : [round, rest])
      const slot = mayBeEmpty(node) ? slots++ : undefined
      const emitRound = (target: number): number => {
        if (slot === undefined) return emit(node, target, place)
        return add({ op: 'mark', slot, next: emit(node, add({ op: 'moved', slot, next: target }), place) })
      }
      let target = next
      if (max === Number.POSITIVE_INFINITY) {
        const loop: Step & { readonly op: 'split' } = { op: 'split', targets: [] }
        target = add(loop)
        loop.targets = inOrder(emitRound(target), next)
      } else for (let i = min; i < max; i++) target = add({ op: 'split', targets: inOrder(emitRound(target), next) })
      for (let i = 0; i < min; i++) target = emit(node, target, place)
      return target
    }
    const entry = emit(pattern, add({ op: 'match' }), 0)
    return { steps, entry, isBackward, slots, repeats }
  }
  return { ...build(root, false), slots }
}

const countGroups = (node: RegexNode, numbers: Map<string, number>): void => {
  if (node.type === 'group') numbers.set(node.name ?? `${node.number}`, node.number)
  if ('nodes' in node) for (const part of node.nodes) countGroups(part, numbers)
  else if ('node' in node) countGroups(node.node, numbers)
}

const mayBeEmpty = (node: RegexNode): boolean => {
  if (node.type === 'character') return false
  if (node.type === 'words') return node.words.includes('')
  if (node.type === 'sequence') return node.nodes.every(mayBeEmpty)
  if (node.type === 'choice') return node.nodes.some(mayBeEmpty)
  if (node.type === 'repeat') return node.min === 0 || mayBeEmpty(node.node)
  return node.type !== 'group' || mayBeEmpty(node.node)
}

const setOf = ({ source, isLiteral = false }: CharacterTest, alphabet: Alphabet): LetterSet =>
  isLiteral ? alphabet.lettersLike(source) : alphabet.lettersOf(source)

/** Words as they are tried, the longest first. */
const spelt = (words: readonly string[]): RegexNode[] =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => ({
      type: 'sequence',
      nodes: [...word].map(source => ({ type: 'character', source, isLiteral: true })),
    }))

const tableOf = (words: readonly string[], alphabet: Alphabet, flags: string, isBackward: boolean): WordTable => {
  const folded = words.map(word => fold(word, flags))
  const counts = new Map<string, number>()
  for (const word of folded) counts.set(word, (counts.get(word) ?? 0) + 1)
  const begin = new Set(folded.map(word => [...word].at(isBackward ? -1 : 0)))
  return {
    firsts: Uint8Array.from(alphabet.letters, letter => (begin.has(fold(letter, flags)) ? 1 : 0)),
    counts,
    lengths: [...new Set(folded.map(word => word.length))].sort((a, b) => b - a),
    most: mostNested(folded.sort()),
  }
}

/** Of words in the order of the alphabet: the most that begin one another. */
const mostNested = (words: readonly string[]): number => {
  const open: string[] = []
  let most = 1
  for (const word of words) {
    while (open.length > 0 && !word.startsWith(open.at(-1)!)) open.pop()
    open.push(word)
    most = Math.max(most, open.length)
  }
  return most
}
