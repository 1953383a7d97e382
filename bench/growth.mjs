// Measures how time grows with length on texts made to be hard: ten times the text should take about ten times the time.
// usage: npm run bench:growth
import { createReadout } from '../dist/index.js'

const sentence =
  'Gen. Ada Lund said the pier was safe, and Col. Ivo Brandt added that “the crews will train together” in May. '
const shapes = {
  'one sentence': n => 'the crews of the fleet and '.repeat(n / 27),
  'opening quotation marks': n => '“a '.repeat(n / 3),
  said: n => 'said '.repeat(n / 5),
  people: n =>
    Array.from(
      { length: n / 40 },
      (_, i) => `Col. Ana ${'Bcdfglmnprst'[i % 12]}a${'bcdfglmnprst'[(i >> 3) % 12]}o${i % 97}vic said it was late.`,
    ).join(' '),
  'short lines': n => 'Share this\n'.repeat(n / 11),
  'an article over and over': n => `${sentence.repeat(4)}\n\n`.repeat(n / (sentence.length * 4 + 2)),
}
const lengths = [100_000, 1_000_000]
const readout = createReadout()
for (const make of Object.values(shapes)) readout.extract({ name: 'warm.txt', text: make(10_000) })
for (const [name, make] of Object.entries(shapes)) {
  const seconds = lengths.map(length => {
    const text = make(length)
    const start = performance.now()
    readout.extract({ name: 'hard.txt', text })
    return (performance.now() - start) / 1000
  })
  console.log(
    `${name.padEnd(26)} ${seconds.map(s => `${s.toFixed(2)} s`.padStart(9)).join(' ')}   × ${(seconds[1] / seconds[0]).toFixed(1)}`,
  )
}
