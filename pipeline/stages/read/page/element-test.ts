import type { ElementTest } from '../../../engine/kinds/element.ts'
import type { PageElement } from './page-line.ts'

/** What element rules look at: an element with all that is in it, or one line with what stands around it. */
export interface Subject {
  readonly element: PageElement
  /** Words of the class and id of the element, and of inline elements around all of the line. */
  readonly names: string
  readonly plain: string
  readonly characters: number
  readonly links: number
  readonly bold: number
  readonly italic: number
  /** Share of the page's running text. */
  readonly prose: number
  /** Characters of the page's running text. */
  readonly pageProse: number
  readonly ends: 'sentence' | 'colon' | 'open'
  readonly chosen: boolean
  readonly place: 'before' | 'between' | 'after'
  /** Places among the lines of the body, from its start and from its end. */
  readonly fromFirst: number
  readonly fromLast: number
  readonly isBeside: boolean
  readonly isAfterPicture: boolean
  /** One of several teasers side by side, see `findCards`. */
  readonly isCard: boolean
  readonly repeatsTitle: boolean
  /** Labels and marks of the line before. */
  readonly before: readonly string[]
}

/** Whether a subject is what a rule means. */
export type SubjectTest = (subject: Subject) => boolean

/** How far up names and tags are looked for. */
const reach = { names: 5, tags: 12 } as const

/** Compiles the tests of a rule; `express` makes a regular expression of its source. */
export const compileElementTest = (element: ElementTest, express: (source: string) => RegExp): SubjectTest => {
  const tests: SubjectTest[] = []
  const add = <T>(value: T | undefined, make: (value: T) => SubjectTest): void => {
    if (value !== undefined) tests.push(make(value))
  }
  const { whole = false } = element
  add(element.tag, tags => isOneOf(tags, s => s.element.tag))
  add(element.chosen, chosen => s => s.chosen === chosen)
  add(element.place, place => s => s.place === place)
  add(element.characters, size => isBetween(size, s => s.characters))
  add(element.hidden, hidden => s => isHiddenItself(s.element) === hidden)
  add(element.links, share => isBetween(share, s => s.links))
  add(element.bold, share => isBetween(share, s => s.bold))
  add(element.italic, share => isBetween(share, s => s.italic))
  add(element.prose ?? (whole ? aQuarter : undefined), share => isBetween(share, s => s.prose))
  add(element.ends, ends => s => s.ends === ends)
  add(element.first, first => s => s.fromFirst < first)
  add(element.last, last => s => s.fromLast < last)
  add(element.beside, beside => s => s.isBeside === beside)
  add(element.afterPicture, after => s => s.isAfterPicture === after)
  add(element.card, card => s => s.isCard === card)
  add(element.repeats, () => s => s.repeatsTitle)
  add(element.after, names => s => s.before.some(name => names.includes(name)))
  add(element.inside, tags => s => hasAround(s.element, tags))
  add(element.notInside, tags => s => !hasAround(s.element, tags))
  add(element.names, source => remember(express(source), s => s.names))
  add(element.lacksNames, source => not(remember(express(source), s => s.names)))
  add(element.around, source => matchesAround(express(source)))
  add(element.lacksAround, source => not(matchesAround(express(source))))
  add(element.itemprop, source =>
    remember(express(source), s => s.element.itemprop || s.element.parent?.itemprop || ''),
  )
  add(element.role, source => remember(express(source), s => s.element.role))
  add(element.text, source => matches(express(source), s => s.plain))
  add(element.lacks, source => not(matches(express(source), s => s.plain)))
  return subject => {
    for (const test of tests) if (!test(subject)) return false
    return true
  }
}

const aQuarter: readonly [number, number] = [0, 0.25]

const isOneOf =
  (values: readonly string[], from: (subject: Subject) => string): SubjectTest =>
  subject =>
    values.includes(from(subject))

const isBetween =
  ([least, most]: readonly [number, number], from: (subject: Subject) => number): SubjectTest =>
  subject => {
    const value = from(subject)
    return value >= least && value <= most
  }

const not =
  (test: SubjectTest): SubjectTest =>
  subject =>
    !test(subject)

const matches =
  (expression: RegExp, from: (subject: Subject) => string): SubjectTest =>
  subject =>
    expression.test(from(subject))

const remember = (expression: RegExp, from: (subject: Subject) => string): SubjectTest => {
  const known = remembered(expression)
  return subject => known(from(subject))
}

const mostKnown = 4_000

/** A test of names that keeps what it found: 91 pages have 60,000 elements and 9,000 names. */
export const remembered = (expression: RegExp): ((text: string) => boolean) => {
  const known = new Map<string, boolean>()
  return text => {
    if (text === '') return false
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= mostKnown) known.clear()
      found = expression.test(text)
      known.set(text, found)
    }
    return found
  }
}

/** Elements around that hold a good part of the page tell nothing of one line in them. */
const matchesAround = (expression: RegExp): SubjectTest => {
  const known = remembered(expression)
  return ({ names, element, pageProse }) => {
    if (known(names)) return true
    let above = element.parent
    for (let i = 0; i < reach.names && above !== null && isSmall(above, pageProse); i++, above = above.parent) {
      if (known(above.names)) return true
    }
    return false
  }
}

const isSmall = ({ prose, characters }: PageElement, pageProse: number): boolean =>
  pageProse >= 400 ? prose <= pageProse / 4 : characters <= 200

/** Not only by what it is in: a page whose body is shown by a script is hidden in every part. */
const isHiddenItself = ({ isHidden, parent }: PageElement): boolean => isHidden && !parent?.isHidden

const hasAround = (element: PageElement, tags: readonly string[]): boolean => {
  let above: PageElement | null = element
  for (let i = 0; i < reach.tags && above !== null; i++, above = above.parent) if (tags.includes(above.tag)) return true
  return false
}
