import { foldWords } from './plain-words.ts'

/** Whether words are a name of the site that a page belongs to. */
export type SiteTest = (words: string) => boolean

const domains: ReadonlySet<string> = new Set(
  'com co org net gov ac edu www m mobile amp edition info news-s'.split(' '),
)

/** Tells names of the site by what the page calls it and by its host: "Harbour Daily", "HD" or "harbourdaily.example". */
export const createSiteTest = (names: readonly string[], hosts: readonly string[]): SiteTest => {
  const known = new Set(names.map(foldSite).filter(name => name.length > 1))
  const labels = hosts.slice(0, 10).flatMap(host =>
    host
      .toLowerCase()
      .split('.')
      .slice(0, -1)
      .filter(label => !domains.has(label)),
  )
  const joined = labels.map(label => foldWords(label).replace(/^the(?=.{3})/, ''))
  return words => {
    const folded = foldSite(words)
    if (folded.length < 2 || words.length > 80) return false
    if (known.has(folded)) return true
    const parts = words
      .toLowerCase()
      .replace(/^the /, '')
      .split(/[\s.]+/)
      .map(foldWords)
      .filter(part => part !== '' && !domains.has(part))
    if (parts.length === 0 || parts.length > 6) return false
    const acronym = parts.map(part => part[0]).join('')
    const whole = parts.join('')
    return joined.some(
      label =>
        label === whole ||
        (label.length > 2 && label === acronym) ||
        (label.length > 2 && parts.length < 4 && parts[0] === label) ||
        (label.length > 5 && parts.length < 4 && whole.startsWith(label)) ||
        (parts.every(part => part.length > 1) &&
          whole.length > 4 &&
          parts.every(part => joined.some(other => other.includes(part)))),
    )
  }
}

const foldSite = (name: string): string =>
  foldWords(name.toLowerCase().replace(/^the |\.(?:com|org|net|co\.uk)\b/g, ''))

/** The host of an address, '' where it has none. */
export const hostOf = (address: string): string => /^(?:https?:)?\/\/([^/?#:@]{1,253})/i.exec(address.trim())?.[1] ?? ''

/** Words that are an address, or begin like one. */
export const isAddress = /^(?:https?:|www\.|@|\/)|\S@\S/i
