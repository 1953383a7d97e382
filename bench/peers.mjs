import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createReadout } from '../dist/index.js'
import { measureInTurns } from './turns.mjs'

/** Whom Readout is held against; each hands out all that it finds. */
const peers = ['wink-nlp', 'compromise', 'the floor']

/**
 * Prints how fast articles are extracted. Readout makes each one's whole record, as an object; a second figure adds JSON.stringify, as
 * `readout run` writes it. wink-nlp and compromise hand out sentences, tags and entities as arrays. The floor is what no reader of
 * files can go below: the file is read and decoded, and one regular expression walks its words.
 */
export const reportExtraction = (articles, turns) => {
  const readout = createReadout()
  const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
  const its = wink.its
  const decoder = new TextDecoder()
  const seconds = measureInTurns(
    {
      'readout, text to record': ({ name, text }) => readout.extract({ name, text }),
      'readout, text to JSON': ({ name, text }) => JSON.stringify(readout.extract({ name, text })),
      'wink-nlp': ({ text }) => {
        const document = wink.readDoc(text)
        return [document.sentences().out(), document.tokens().out(its.pos), document.entities().out()]
      },
      compromise: ({ text }) => {
        const document = nlp(text)
        const tags = document.termList().map(term => [...term.tags])
        return [document.sentences().out('array'), tags, document.topics().out('array')]
      },
      'the floor': ({ path }) => {
        let words = 0
        for (const _ of decoder.decode(readFileSync(path)).matchAll(/\p{L}+/gu)) words++
        return words
      },
    },
    run => articles.forEach(run),
    turns,
  )
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  console.log(`\n${'Extraction, one thread: speed'.padEnd(40)}${peers.map(peer => `× ${peer}`.padStart(14)).join('')}`)
  for (const [name, each] of Object.entries(seconds)) {
    const ratios = peers.map(peer => (seconds[peer] / each).toFixed(3).padStart(14))
    console.log(`  ${name.padEnd(25)}${(megabytes / each).toFixed(2).padStart(8)} MB/s${ratios.join('')}`)
  }
}
