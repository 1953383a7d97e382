// Articles made up by number: the same on every machine, each unlike the others in names, figures and length, 0.5 to 3 KB.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The same sequence on every machine (mulberry32): numbers from 0 up to 1. */
export const createRandom = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const countries = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['Chile', 'Chilean', 'Santiago'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Portugal', 'Portuguese', 'Lisbon'],
  ['Thailand', 'Thai', 'Bangkok'],
  ['Peru', 'Peruvian', 'Lima'],
  ['Estonia', 'Estonian', 'Tallinn'],
  ['Ghana', 'Ghanaian', 'Accra'],
]
const firstNames = ['Orla', 'Ivo', 'Aiko', 'Henrik', 'Ada', 'Bela', 'Nuru', 'Tomas', 'Lien', 'Rafa', 'Sanna', 'Emeka']
const ranks = [
  'Minister of Defence',
  'Foreign Minister',
  'General',
  'Colonel',
  'Ambassador',
  'Deputy Minister',
  'Admiral',
]
const verbs = ['said', 'stressed', 'added', 'noted', 'affirmed', 'underlined', 'told reporters']
const areas = [
  'search and rescue at sea',
  'training of young officers',
  'flood relief',
  'mine clearance',
  'military medicine',
  'U.N. peacekeeping',
  'cyber security',
  'port calls',
  'trade in farm goods',
  'research on coastal fish',
  'shipbuilding',
]
const contents = [
  'the two sides would hold talks on AREA every year',
  'cooperation in AREA had grown steadily since YEAR',
  'her country was ready to send COUNT experts in AREA',
  'the agreement of YEAR on AREA still served both peoples well',
  'a joint group on AREA would report by the end of YEAR',
  'NUMBER percent of the plan on AREA had been carried out',
]
const asides = [
  'The guests then toured the yard, where COUNT workers are building a vessel.',
  'Later in the day the delegation laid a wreath at the harbour monument.',
  'The two countries have had diplomatic relations since YEAR.',
  'The visit lasts until the end of the week.',
  'Photo: COUNT cadets stood in line on the pier.',
]
const syllables = [
  'bra',
  'lin',
  'dov',
  'ker',
  'mas',
  'tol',
  'ven',
  'ras',
  'hol',
  'gren',
  'fal',
  'mir',
  'osk',
  'una',
  'ped',
  'wik',
]

/** The text of article number `number`, of at most so many paragraphs besides its headline and opening. */
export const makeArticle = (number, mostParagraphs = 8) => {
  const random = createRandom(number * 7919 + 1)
  const below = most => Math.floor(random() * most)
  const pick = list => list[below(list.length)]
  const surname = () => {
    const name = Array.from({ length: 2 + below(3) }, () => pick(syllables)).join('')
    return name[0].toUpperCase() + name.slice(1)
  }
  const fill = template =>
    template.replaceAll(/AREA|YEAR|COUNT|NUMBER/g, slot =>
      slot === 'AREA'
        ? pick(areas)
        : String(slot === 'YEAR' ? 1950 + below(90) : slot === 'COUNT' ? 3 + below(4000) : below(99) + 1),
    )
  const [host, hostAdjective, city] = pick(countries)
  const [guest] = pick(countries)
  const people = Array.from({ length: 2 + below(3) }, () => ({
    rank: pick(ranks),
    first: pick(firstNames),
    last: surname(),
  }))
  const [one, two] = people
  const date = `${pick(['January', 'March', 'May', 'June', 'October'])} ${1 + below(28)}, ${2030 + below(10)}`
  const opening = pick([
    `On ${date}, ${hostAdjective} ${one.rank} ${one.first} ${one.last} received ${two.rank} ${two.first} ${two.last} of ${guest} in ${city}.`,
    `${city}, ${date} – The ${2 + below(30)}th defence dialogue between ${host} and ${guest} took place in ${city}, chaired by ${one.rank} ${one.first} ${one.last} and ${two.rank} ${two.first} ${two.last}.`,
  ])
  const sentence = () => {
    const { rank, first, last } = pick(people)
    const who = pick([`${rank} ${first} ${last}`, `${rank} ${last}`, last, `${first} ${last}`])
    const what = fill(pick(contents))
    return pick([
      `${who} ${pick(verbs)} that ${what}.`,
      `“${what[0].toUpperCase()}${what.slice(1)},” ${who} said.`,
      `According to ${who}, ${what}.`,
      `${who} thanked the host and proposed closer work in ${pick(areas)}, ${pick(areas)} and ${pick(areas)}.`,
      fill(pick(asides)),
    ])
  }
  const paragraphs = Array.from({ length: Math.min(mostParagraphs, 2 + below(7)) }, () =>
    Array.from({ length: 2 + below(3) }, sentence).join(' '),
  )
  return `${[`Talks on ${pick(areas)} in ${city}`, opening, ...paragraphs].join('\n\n')}\n`
}

/** Writes articles `from` to `to` as files below a folder, a hundred in each folder there. */
export const writeArticles = (folder, from, to) => {
  for (let number = from; number < to; number++) {
    const place = join(folder, String(Math.floor(number / 100)).padStart(4, '0'))
    if (number === from || number % 100 === 0) mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `article-${String(number).padStart(6, '0')}.txt`), makeArticle(number))
  }
}

/** An entry of a file of lines. */
export const makeLine = number => `${JSON.stringify({ id: `entry-${number}`, text: makeArticle(number) })}\n`
