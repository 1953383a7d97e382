import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const gold = join(import.meta.dirname, '../tests/gold')
const paragraphs = readdirSync(gold, { recursive: true, encoding: 'utf8' })
  .filter(name => /^(?:elsewhere|vietnamese-outlets)\W\d+\.txt$/.test(name))
  .sort()
  .flatMap(name => readFileSync(join(gold, name), 'utf8').split(/\n\s*\n/))
  .map(paragraph => paragraph.replaceAll(/\s+/g, ' ').trim())
  .filter(paragraph => paragraph.length > 80)

/** The same sequence on every machine (mulberry32). */
const createRandom = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Article number n, made of `least` to `most` paragraphs of the articles of tests/gold: in ever new order, with other figures in them. */
export const makeArticle = (number, { least, most } = { least: 6, most: 14 }) => {
  const random = createRandom(number)
  const lines = Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () =>
    paragraphs[Math.floor(random() * paragraphs.length)].replaceAll(/\b\d{2,3}\b/g, () =>
      String(10 + Math.floor(random() * 890)),
    ),
  )
  const day = new Date(Date.UTC(2030, 0, 1 + (number % 700))).toISOString().slice(0, 10)
  return { number, title: `Report ${number} from the two capitals`, day, lines }
}
