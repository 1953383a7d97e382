/**
 * Makes `countries.yaml`, the rule set of countries' names, adjectives and cities: `node make-countries.mjs`.
 *
 * - codes, names, capitals: countries-list 3.4.1 (MIT, © Annexare Studio)
 * - `nationalities-by-hand.tsv`: adjectives (not demonyms: "Lao", "Philippine"), other names, other cities that stand for a country
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { getCountryDataList } from 'countries-list'

const here = import.meta.dirname

/** Short English names of the United Nations where the package has another one; Turkey as newspapers write it. */
const shortNames = { TUR: 'Turkey', CPV: 'Cabo Verde', TLS: 'Timor-Leste', CIV: "Côte d'Ivoire" }
/** Words that are more often something else than these small places. */
const skipped = new Set([
  'ATA',
  'ATF',
  'BVT',
  'HMD',
  'UMI',
  'IOT',
  'SGS',
  'SJM',
  'GGY',
  'JEY',
  'BLM',
  'MAF',
  'SXM',
  'BES',
  'CXR',
  'CCK',
  'NFK',
  'PCN',
  'WLF',
  'MTQ',
  'GLP',
  'REU',
  'MYT',
  'SPM',
  'GUF',
])
/** Capitals that are names of people or common words. */
const noCapital = new Set([
  'Victoria',
  'Stanley',
  'Hamilton',
  'Douglas',
  'Kingston',
  'Georgetown',
  'George Town',
  'Jamestown',
  'Roseau',
  'Castries',
  'Alofi',
  'The Valley',
  'Charlotte Amalie',
  'City of Victoria',
  'Adamstown',
  "Saint John's",
  "St. George's",
  'Road Town',
  'Saint Helier',
])

const byHand = new Map(
  readFileSync(`${here}/nationalities-by-hand.tsv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
    .map(([code, ...cells]) => [code, cells.map(cell => (cell ? cell.split(';') : []))]),
)

const seen = new Set()
/** Phrases not given before; short ones in capitals are exact, for "us" is no country. */
const fresh = phrases =>
  phrases
    .map(phrase => (/^[A-Z]{2,4}$/.test(phrase) ? `"${phrase}"` : phrase))
    .filter(phrase => !seen.has(phrase.toLowerCase()) && seen.add(phrase.toLowerCase()))

const countries = getCountryDataList()
  .filter(({ iso3, partOf }) => !partOf && !skipped.has(iso3))
  .map(({ iso3, name, capital }) => {
    const [adjectives = [], others = [], cities = []] = byHand.get(iso3) ?? []
    const short = shortNames[iso3] ?? name
    return {
      code: iso3,
      short,
      names: [short, name, ...others],
      adjectives,
      cities: [...(noCapital.has(capital) || !capital ? [] : [capital]), ...cities],
    }
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const entry = ({ code, short }, phrases) =>
  phrases.length
    ? [`      - { any: ${JSON.stringify(phrases)}, attributes: { code: ${code}, name: ${JSON.stringify(short)} } }`]
    : []
const rule = (kind, key, example, counterexample) => {
  const entries = countries.flatMap(country => entry(country, fresh(country[key])))
  return [
    `  - id: names.country.${kind}`,
    `    label: country-${kind}`,
    '    phrases:',
    ...entries,
    `    examples: ["${example}"]`,
    `    counterexamples: ["${counterexample}"]`,
  ]
}

writeFileSync(
  `${here}/countries.yaml`,
  `${[
    '# yaml-language-server: $schema=../../../schemas/rules-names.schema.json',
    '# Made by make-countries.mjs: change that, or nationalities-by-hand.tsv.',
    'set: names/countries',
    'revision: 1',
    'about: Countries by name, by adjective, by city.',
    'rules:',
    ...rule('name', 'names', 'Peru and Oman agreed.', 'The peruke was old.'),
    ...rule('adjective', 'adjectives', 'The Peruvian officer spoke.', 'The polished officer spoke.'),
    ...rule('city', 'cities', 'They met in Lima.', 'They met in a lime grove.'),
  ].join('\n')}\n`,
)
