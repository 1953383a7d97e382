import type { Tag } from './lexicon.ts'

/** Tags as bits `1 << tag`, the form in which a lexicon tells all tags of a form. */
export const tagBits = (...tags: readonly Tag[]): number => tags.reduce<number>((all, tag) => all | (1 << tag), 0)
