import type { ResolveWords } from './resolve-words.ts'

/**
 * How well a title fits an office: shared words, less those that the office lacks; null where the heads differ or where one of them is the lesser
 * office ("the minister" is no deputy minister).
 * @example compareTitles("the deputy minister", "Deputy Minister of National Defense") → 2
 */
export function compareTitles(
  title: readonly number[],
  office: readonly number[],
  { lesser, portfolio, heads, chief, leading }: ResolveWords,
): number | null {
  const has = new Set(office)
  const asked = new Set(title)
  if (isOtherPortfolio() || isOtherHead()) return null
  let shared = 0
  for (const word of asked) {
    if (has.has(word)) shared++
    else if (lesser.has(word)) return null
    else shared -= 0.5
  }
  for (const word of has) if (lesser.has(word) && !asked.has(word)) return null
  const isSameHead = title.some(word => has.has(word)) && shared > 0
  return isSameHead ? shared : null

  /** "The defence spokesman" is no defence minister; "the defence chief" may be one. */
  function isOtherHead(): boolean {
    const own = office.filter(word => heads.has(word))
    const other = title.filter(word => heads.has(word))
    if (own.length === 0 || other.length === 0 || other.some(word => has.has(word))) return false
    return !(other.some(word => chief.has(word)) && own.some(word => leading.has(word)))
  }

  /** Both name what they are for, and none of it is the same. */
  function isOtherPortfolio(): boolean {
    const own = [...has].filter(word => portfolio.has(word))
    const other = [...asked].filter(word => portfolio.has(word))
    return own.length > 0 && other.length > 0 && !other.some(word => has.has(word))
  }
}
