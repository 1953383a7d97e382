import { checkArticle } from './check-article.ts'
import { checkDrop } from './check-drop.ts'
import { checkPattern } from './check-pattern.ts'
import { checkRules } from './check-rules.ts'
import { type FuzzInput, fault, type Outcome } from './input.ts'
import type { Product } from './product.ts'

/** What became of an input, and the milliseconds of the processor that it took. */
export interface Checked extends Outcome {
  readonly milliseconds: number
}

/** Milliseconds that an input may take by its length: ten times and more of what is usual. */
const patience = ({ kind, content }: FuzzInput): number => (kind === 'rules' ? 4000 : 800) + content.length / 10

/** Puts an input through what it is for; `isTwice` also reads articles again and files in pieces. */
export const checkInput = async (input: FuzzInput, product: Product, isTwice: boolean): Promise<Checked> => {
  const before = process.cpuUsage()
  const { came, faults } = await outcomeOf(input, product, isTwice)
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  const slow =
    milliseconds > patience(input)
      ? [
          {
            ...fault('slow', `${milliseconds.toFixed(0)} ms for ${input.content.length} characters`),
            family: `slow: ${input.kind}`,
          },
        ]
      : []
  return { came, milliseconds, faults: [...faults, ...slow] }
}

const outcomeOf = async (input: FuzzInput, product: Product, isTwice: boolean): Promise<Outcome> => {
  switch (input.kind) {
    case 'texts':
    case 'pages':
      return checkArticle(input, product, isTwice)
    case 'drops':
      return checkDrop(input, product, isTwice)
    case 'rules':
      return checkRules(input, product)
    case 'patterns':
      return checkPattern(input)
  }
}
