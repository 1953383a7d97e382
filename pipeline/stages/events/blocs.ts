import type { Names } from '../../layers/names.ts'
import type { Country } from '../../record/parts.ts'

const short = new Map([
  ['NATO', 'NATO'],
  ['European Union', 'EU'],
  ['ASEAN', 'ASEAN'],
  ['United Nations', 'UN'],
])

/** The short name of a bloc: ours, else the acronym that the article's organizations give; any other name or code as it is. */
export const blocName = (name: string, { organizations }: Names): string =>
  short.get(name) ?? organizations.find(organization => organization.name === name)?.acronym ?? name

/** Code of a country, or the short name of a bloc. */
export const codeOf = ({ code, name }: Country, names: Names): string => code ?? blocName(name, names)
