import { compilePatterns } from '../../pipeline/engine/compile-patterns.ts'
import { itemsOfTokens } from '../../pipeline/engine/pattern/items.ts'
import { PatternError } from '../../pipeline/engine/pattern/syntax.ts'
import { createLexicon } from '../../pipeline/text/create-lexicon.ts'
import { tokenize } from '../../pipeline/text/tokenize.ts'
import { checkMessage } from './check-message.ts'
import { crash, type Fault, type FuzzInput, fault, type Outcome } from './input.ts'

const text =
  'The U.N. peace-keeping words said “a b” a a a, x (b) said: the Words of 12 peace operations. UN a b'.repeat(3)
const words = (): readonly string[] => ['words', 'peace operations', '=say', 'U.N.', 'a']

/** Compiles a pattern and looks for it: refused at a place in it, or its matches and their slots stand where they may. */
export const checkPattern = ({ content }: FuzzInput): Outcome => {
  const pattern = content.toString()
  try {
    const lexicon = createLexicon()
    const index = compilePatterns([{ pattern, value: 0, words }], lexicon)
    const items = itemsOfTokens(tokenize(text, lexicon))
    const all = index.findAll(items)
    const found = index.find(items)
    const lost = all.filter(({ from, to }) => index.matchAt(items, from)?.to !== to)
    const apart = found.every(({ from }, i) => i === 0 || from >= found[i - 1]!.to)
    return {
      came: all.length > 0 ? 'matches' : 'no match',
      faults: [
        ...all.flatMap(match => checkMatch(match, items.length)),
        ...lost.map(({ from, to }) => fault('match', `${from} to ${to} is not found there alone`)),
        ...(apart ? [] : [fault('match', 'two that overlap')]),
        ...(all.length > 0 && found.length === 0 ? [fault('match', 'all are taken for none')] : []),
      ],
    }
  } catch (error) {
    if (!(error instanceof PatternError)) return { came: 'crash', faults: [crash(error)] }
    const isInside = error.at >= 0 && error.at <= pattern.length
    const place = isInside ? [] : [fault('place', `${error.at} of ${pattern.length}: ${error.message}`)]
    return { came: 'refused', faults: [...place, ...checkMessage('pattern', error.message, pattern)] }
  }
}

type Match = ReturnType<ReturnType<typeof compilePatterns>['findAll']>[number]

const checkMatch = ({ from, to, slots }: Match, length: number): Fault[] => {
  const isInside = from >= 0 && from < to && to <= length
  const strays = Object.entries(slots).filter(([, slot]) => slot.from < from || slot.to > to || slot.from >= slot.to)
  return [
    ...(isInside ? [] : [fault('match', `${from} to ${to} of ${length}`)]),
    ...strays.map(([name, slot]) => fault('match', `slot ${name} ${slot.from} to ${slot.to} in ${from} to ${to}`)),
  ]
}
