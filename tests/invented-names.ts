/** Words that names of a culture are put together from, family names first. */
interface NamePool {
  readonly family: readonly string[]
  readonly middle: readonly string[]
  readonly given: readonly string[]
  readonly order: 'family-first' | 'given-first'
}

const vietnamese: NamePool = {
  family: ['Dang', 'Bui', 'Ngo', 'Duong', 'Trinh', 'Luong', 'Vuong', 'Quach'],
  middle: ['Duc', 'Gia', 'Ngoc', 'Thanh', 'Huu', 'Trong', 'Cong', 'Nhat'],
  given: ['Khoi', 'Phuc', 'Trung', 'Dung', 'Kien', 'Vinh', 'Loc', 'Nghia'],
  order: 'family-first',
}
const japanese: NamePool = {
  family: ['Nakagawa', 'Morita', 'Okabe', 'Fujimoto', 'Hayashi', 'Matsuda', 'Inoue', 'Kimura'],
  middle: [],
  given: ['Shinichi', 'Takeo', 'Yasuhiro', 'Keisuke', 'Nobuo', 'Haruki', 'Minoru', 'Satoru'],
  order: 'family-first',
}
const western: NamePool = {
  family: ['Lindqvist', 'Marchetti', 'Okonjo', 'Halloran', 'Petrov', 'Duarte', 'Novak', 'Sorensen'],
  middle: [],
  given: ['Henrik', 'Paolo', 'Amara', 'Declan', 'Viktor', 'Lucia', 'Jana', 'Mikkel'],
  order: 'given-first',
}

const pools: ReadonlyMap<string | null, NamePool> = new Map([
  ['Vietnam', vietnamese],
  ['Japan', japanese],
])

/**
 * The words of an invented name of a country's culture, in its order: the n-th of the pool; `length` words where the culture
 * allows any number, else two. `taken` words are passed over.
 */
export const inventName = (country: string | null, n: number, length: number, taken: ReadonlySet<string>): string[] => {
  const pool = pools.get(country) ?? western
  const pick = (words: readonly string[], skip: number): string => {
    const free = words.filter(word => !taken.has(word))
    return free[(n + skip) % free.length]!
  }
  const middle =
    pool.middle.length === 0 ? [] : Array.from({ length: length - 2 }, (_, index) => pick(pool.middle, index))
  const [family, given] = [pick(pool.family, 0), pick(pool.given, 0)]
  return pool.order === 'family-first' ? [family, ...middle, given] : [given, ...middle, family]
}
