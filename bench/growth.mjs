// Measures how time grows with length on texts made to be hard: ten times the text should take at most twelve times the time.
// usage: npm run bench:growth
import { createReadout } from '../dist/index.js'

const sentence =
  'Gen. Ada Lund said the pier was safe, and Col. Ivo Brandt added that “the crews will train together” in May. '
const nameOf = i => `Col. Ana ${'Bcdfglmnprst'[i % 12]}a${'bcdfglmnprst'[(i >> 3) % 12]}o${i % 97}vic`
const joined = (count, part) => Array.from({ length: count }, (_, i) => part(i)).join(' ')
/** What the longer text holds, and how to make a text of so many. */
const shapes = [
  ['characters in one sentence', 1_000_000, n => 'the crews of the fleet and '.repeat(n / 27)],
  ['opening quotation marks', 100_000, n => '“a '.repeat(n)],
  ['opening marks, straight', 100_000, n => ' "a'.repeat(n)],
  ['times "said"', 50_000, n => 'said '.repeat(n)],
  ['names in one sentence', 10_000, n => `${joined(n, i => `${nameOf(i)},`)} met.`],
  ['names that speak', 10_000, n => joined(n, i => `${nameOf(i)} said it was late.`)],
  ['short lines', 90_000, n => 'Share this\n'.repeat(n)],
  ['meetings', 5_000, n => joined(n, i => `The ministers of Norway and Chile held the ${i + 2}th dialogue in Oslo.`)],
  ['sentences of an article', 9_000, n => `${sentence.repeat(4)}\n\n`.repeat(n / 4)],
]
const factor = 10
const rounds = 3

const readout = createReadout()
/** The best of some rounds: a chance delay weighs more in the shorter text. */
const secondsFor = text => {
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now()
    readout.extract({ name: 'hard.txt', text })
    return (performance.now() - start) / 1000
  })
  return Math.min(...seconds)
}
for (const [, count, make] of shapes) secondsFor(make(count / 100))
for (const [name, count, make] of shapes) {
  const short = secondsFor(make(count / factor))
  const long = secondsFor(make(count))
  console.log(
    `${count.toLocaleString('en')} ${name}`.padEnd(38),
    ...[short, long].map(seconds => `${seconds.toFixed(2)} s`.padStart(9)),
    `  × ${(long / short).toFixed(1)}`,
  )
}
