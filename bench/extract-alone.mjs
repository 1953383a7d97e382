// Extracts made-up articles in this one thread and prints the seconds that they took; as many before them do not count, while code is compiled.
// usage: node bench/extract-alone.mjs COUNT   (bench/scale.mjs runs it once, and twice at a time)
import { createReadout } from '../dist/index.js'
import { makeArticle } from '../tests/made-articles.mjs'

const count = Number(process.argv[2])
const readout = createReadout()
const extract = (from, to) => {
  for (let number = from; number < to; number++) readout.extract({ name: 'made.txt', text: makeArticle(number) })
}
extract(0, count)
const start = performance.now()
extract(count, 2 * count)
console.log((performance.now() - start) / 1000)
