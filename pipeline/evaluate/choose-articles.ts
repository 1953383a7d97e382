import { StopError } from '../run/stop-error.ts'
import type { Corpus, GoldFiles } from './gold.ts'

/**
 * The articles of a corpus less those that a choice leaves out; they are never opened. `even` and `odd` go by the number
 * of a readout (those with a letter before it count as odd), `2/3` takes every third by name, from the third on.
 *
 * @throws StopError where a choice is none of these
 */
export const chooseArticles = (
  { form, files }: Corpus,
  choice: { readonly only?: string | undefined; readonly skip?: string | undefined },
): GoldFiles[] => {
  const isIn = (part: string): ((files: GoldFiles, index: number) => boolean) => {
    const share = /^(\d+)\/([1-9]\d*)$/.exec(part)
    if (share) return (_, index) => index % Number(share[2]) === Number(share[1])
    if (form === 'readouts' && part === 'even') return ({ file }) => isEven(file)
    if (form === 'readouts' && part === 'odd') return ({ file }) => !isEven(file)
    throw new StopError(
      `${part}: no part of a corpus; write ${form === 'readouts' ? 'even, odd, or ' : ''}2/3 for every third article by name, the third first`,
    )
  }
  const { only, skip } = choice
  const [isWanted, isLeftOut] = [
    only === undefined ? () => true : isIn(only),
    skip === undefined ? () => false : isIn(skip),
  ]
  return files.filter((article, index) => isWanted(article, index) && !isLeftOut(article, index))
}

const isEven = (file: string): boolean => !file.startsWith('s') && Number.parseInt(file, 10) % 2 === 0
