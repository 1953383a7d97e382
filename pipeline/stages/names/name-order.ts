import type { NamedPerson } from '../../layers/names.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Which part of a name is the family's: by capitals or the name's own words, else by the country's custom; null and unknown where neither tells. */
export function orderOf(
  words: readonly string[],
  country: string | null,
  { cultureOf, orders, japaneseOrder, lexicon, is }: Vocabulary,
  byCapitals: NamedPerson['order'] | null = null,
): Pick<NamedPerson, 'family' | 'given' | 'order'> {
  if (words.length === 1) return { family: null, given: null, order: 'single' }
  const core = words
    .filter(word => !is.suffix.has(lexicon.folded(lexicon.intern(word))))
    .map(word => word.replace(/,$/, ''))
  if (core.length === 1) return { family: null, given: null, order: 'single' }
  if (is.noble.has(lexicon.folded(lexicon.intern(core[0]!)))) return { family: null, given: null, order: 'single' }
  const order = byCapitals ?? orderTold()
  if (order === 'unknown') return { family: null, given: null, order }
  if (order === 'family-first') return { family: core[0]!, given: core.slice(1).join(' '), order }
  const family = familyStart()
  return { family: core.slice(family).join(' '), given: core.slice(0, family).join(' '), order }

  function orderTold(): NamedPerson['order'] {
    if (country === 'JPN') return japaneseOrder(core)
    const cultures = cultureOf(core).filter(({ code }) => code === (country ?? code))
    const [first] = cultures
    if (first && cultures.every(({ order: other }) => other === first.order)) return first.order
    if (country === null) {
      const given = lexicon.folded(lexicon.intern(core[0]!))
      return is.female.has(given) || is.male.has(given) || core.length < words.length ? 'given-first' : 'unknown'
    }
    if (orders.familyFirst.has(country)) return 'family-first'
    return orders.untold.has(country) || orders.noFamily.has(country) ? 'unknown' : 'given-first'
  }

  /** "van der Poel", "Te Whare": particles open the family name. */
  function familyStart(): number {
    const isIn = (list: 'particle' | 'joiner' | 'spanish-given', at: number): boolean =>
      is[list].has(lexicon.folded(lexicon.intern(core[at]!)))
    let at = core.length - 1
    while (at > 1 && isIn('particle', at - 1) && !isIn('joiner', at - 1)) at--
    const isDouble = country !== null && orders.doubleFamily.has(country)
    if (at > 2 && isIn('joiner', at - 1)) return at - 2
    if (!isDouble || at < 2 || isIn('spanish-given', at - 1)) return at
    let first = at - 1
    while (first > 1 && isIn('particle', first - 1)) first--
    return first
  }
}
