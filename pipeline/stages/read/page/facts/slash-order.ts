/** Domains of countries that any site takes, and those where the month may stand first. */
const noEvidence: ReadonlySet<string> = new Set(
  'ai am as cc cd co dj fm fo gg gl im io is la li ly me ms mu nu pw re sc sh st su tk to tv vc ws ca ph pr'.split(' '),
)
const monthFirst: ReadonlySet<string> = new Set('us gov mil'.split(' '))

/** A date whose day and month cannot be told apart ("03/06/2024"), in the order that the host's country writes; else null. */
export const readAmbiguousDate = (words: string, hosts: readonly string[]): string | null => {
  const match = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/.exec(words.slice(0, 200))
  const domain = hosts.map(host => host.slice(host.lastIndexOf('.') + 1).toLowerCase())[0] ?? ''
  const isMonthFirst = monthFirst.has(domain)
  if (match === null || !(isMonthFirst || (/^[a-z]{2}$/.test(domain) && !noEvidence.has(domain)))) return null
  const [, first = '', second = '', year = ''] = match
  const [month, day] = isMonthFirst ? [first, second] : [second, first]
  return Number(month) > 12 || Number(month) < 1 || Number(day) < 1 || Number(day) > 12
    ? null
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
