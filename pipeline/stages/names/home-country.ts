import type { Blocks } from '../../layers/blocks.ts'
import type { Segments } from '../../text/segments.ts'
import type { Units } from './units.ts'

/** ISO code of the country from whose side an article is written: its outlet's, else the dateline's, else that of the government that owns the site; null where neither is known. */
export function homeOf(segments: Segments, blocks: Blocks['blocks'], units: Units): string | null {
  const outlet = units.organizations.all.find(({ kind, codes }) => kind === 'media' && codes.length > 0)
  const dateline = units.countries.all.find(({ from }) => blocks[segments.blockOf[from]!]!.kind === 'dateline')
  // An agency writes from abroad of what is none of its country's business.
  const code = outlet?.codes[0]
  if (code && (!dateline || units.countries.all.some(country => country.code === code))) return code
  if (dateline) return dateline.code
  const owner = units.organizations.all.find(
    ({ kind, from, country }) =>
      kind === 'government' && country && blocks[segments.blockOf[from]!]!.kind === 'boilerplate',
  )
  return owner?.country?.code ?? null
}

/** Codes of the countries in which or from whose side an article is written, the outlet's first. */
export function homesOf(segments: Segments, blocks: Blocks['blocks'], units: Units): readonly string[] {
  const home = homeOf(segments, blocks, units)
  const dateline = units.countries.all.find(({ from }) => blocks[segments.blockOf[from]!]!.kind === 'dateline')
  return [...new Set([home, dateline?.code ?? null])].filter(code => code !== null)
}
