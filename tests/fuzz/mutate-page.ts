import { oddMarkup, oddPieces } from './dictionary.ts'
import { insert, type MutateText, placeIn, rangeIn, textMutators } from './mutate-text.ts'
import type { Random } from './random.ts'

const tagPattern = /<\/?[a-zA-Z][^<>]*>/g

/** Changes one tag of a page. */
const onTag =
  (change: (tag: string, random: Random, tags: readonly string[]) => string): MutateText =>
  (text, random) => {
    const found = [...text.matchAll(tagPattern)]
    if (found.length === 0) return text
    const { 0: tag, index } = random.pick(found)
    const tags = found.slice(0, 50).map(([each]) => each)
    return text.slice(0, index) + change(tag, random, tags) + text.slice(index + tag.length)
  }

const names =
  'p div span a li td table section article aside figure h1 h6 blockquote pre template svg math title body x-y'.split(
    ' ',
  )
const words =
  'share related caption byline comment content article body ad promo date author hidden nav footer teaser tag'.split(
    ' ',
  )

const attribute = (random: Random): string => {
  const value = Array.from({ length: random.pick([1, 2, 5]) }, () => random.pick(words)).join(
    random.pick([' ', '-', '__']),
  )
  const name = random.pick([
    'class',
    'id',
    'itemprop',
    'role',
    'rel',
    'style',
    'href',
    'datetime',
    'content',
    'property',
    'name',
    'lang',
    'on',
  ])
  const mark = random.pick(['"', '"', "'", ''])
  return ` ${name}=${mark}${random.percent(3) ? value.repeat(500) : value}${random.percent(90) ? mark : ''}`
}

const nest: MutateText = (text, random) => {
  const [from, to] = rangeIn(text, random)
  const name = random.pick(names)
  const depth = random.percent(5) ? random.between(200, 3000) : random.pick([1, 3, 30])
  const closers = random.percent(60) ? `</${name}>`.repeat(depth) : ''
  return text.slice(0, from) + `<${name}>`.repeat(depth) + text.slice(from, to) + closers + text.slice(to)
}

/** Changes of markup, and some of those that any text takes. */
export const pageMutators: readonly MutateText[] = [
  ...textMutators.filter((_, index) => index % 3 === 0),
  onTag(() => ''),
  onTag(tag => tag + tag),
  onTag((tag, random) => tag.replace(/[a-z][a-z0-9-]*/i, random.pick(names))),
  onTag((tag, random) => tag.slice(0, random.between(0, tag.length))),
  onTag((_, random, tags) => random.pick(tags)),
  onTag((tag, random) => tag.replace(/(?=\/?>$)/, attribute(random))),
  onTag((tag, random) => tag.replace(/(?=\/?>$)/, attribute(random))),
  onTag(tag => tag.toUpperCase()),
  onTag((tag, random) => tag + random.pick(oddMarkup)),
  onTag((tag, random) => random.pick(oddPieces) + tag),
  onTag((tag, random) => tag + random.pick(oddMarkup).repeat(random.pick([2, 20, 300]))),
  (text, random) => insert(text, placeIn(text, random), random.pick(oddMarkup)),
  nest,
]
