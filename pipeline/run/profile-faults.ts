import type { ProfileGives } from '../engine/kinds/profile.ts'
import type { BlockKind } from '../record/block.ts'
import type { Reading } from './reading.ts'

/** Where what came out of a page is not what its example says. */
export const profileFaults = (rule: string, expected: ProfileGives, { layers, record }: Reading): string[] => {
  const { title, published, authors, publisher, section } = record.article
  const wordsOf = (...kinds: readonly BlockKind[]): string[] =>
    record.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ exact = '' }) => exact)
  const given: { readonly [Key in keyof ProfileGives]-?: unknown } = {
    title,
    date: published?.edtf,
    authors,
    publisher,
    section,
    body: wordsOf('body', 'heading'),
    captions: wordsOf('caption'),
    drop: (layers.article.leftOut ?? []).filter(part => part.rule === rule).map(({ words }) => words),
  }
  return (Object.keys(expected) as (keyof ProfileGives)[]).flatMap(key => {
    const [wanted, got] = [expected[key], given[key]].map(value => JSON.stringify(value) ?? 'nothing')
    return wanted === got ? [] : [`${key} is ${got}, not ${wanted}`]
  })
}
