/**
 * Makes `extent-counts.yaml`: `node count-extents.mjs GOLD_DIR[=REMAINDER/MODULUS]... [--try]`.
 *
 * GOLD_DIR has gold in either form that `readout evaluate` reads; texts whose index among the sorted names leaves
 * REMAINDER are never opened (they are held out). For every candidate that is an attribution in the gold, each place
 * where its content might end is one case: it ended there or went on. Weights of the places' signs are fitted to these.
 * Only signs and weights go into the file. `--try` tells how often ends are found in one half by weights from the other.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadParts, paragraphs } from './count-parts.mjs'
import { fitWeights } from './fit-weights.mjs'

const here = import.meta.dirname
const folders = process.argv.slice(2).filter(argument => !argument.startsWith('--'))

/** What a case of a readout counts: there are few of them, and they are what the rules are for. */
const readoutCount = 4
/** A candidate that the gate gives less is not looked at. */
const leastProbable = 0.25
/** A weight that changes less is left out. */
const leastWeight = 0.08

const parts = await loadParts()
const ruleSets = parts.loadRuleSets([join(here, '..')])
const lexicon = parts.createLexicon(parts.loadWordList(join(here, '../segment/words.tsv')))
const segment = parts.createSegment(lexicon)
const readNames = parts.createNames(ruleSets, lexicon)
const knowledge = parts.compileKnowledge(ruleSets, lexicon)
const contents = folders.flatMap(readFolder)

function readFolder(argument) {
  const [folder, skipped = '-1/1'] = argument.split('=')
  const [remainder, modulus] = skipped.split('/').map(Number)
  const { form, files } = parts.findGold(folder)
  return files.flatMap((file, index) => {
    if (index % modulus === remainder) return []
    const { text, statements } = parts.loadGold(file, form)
    return contentsOf(text, statements).map(content => ({
      ...content,
      half: index % 2,
      count: form === 'readouts' ? readoutCount : 1,
    }))
  })
}

function contentsOf(text, gold) {
  const blocks = { blocks: paragraphs(text), facts: {} }
  const article = { text }
  const segments = segment({ article, blocks })
  const seen = new Map()
  const observe = candidate => {
    if (!candidate.reach || candidate.probability < leastProbable) return
    seen.set(`${candidate.line.from[candidate.cue.to - 1]} ${candidate.use}`, candidate)
  }
  const names = readNames({ article, blocks, segments })
  parts.readArticle({ blocks, segments, names }, { ...knowledge, observe })
  return [...seen.values()].flatMap(candidate => contentOf(candidate, gold, segments.tokens))
}

/** The places of a content up to its end; none where the gold has no such attribution. */
function contentOf({ line, cue, group, reach }, gold, tokens) {
  const head = line.from[group?.head ?? cue.from]
  const attribution = gold.find(({ cue: spans }) =>
    spans.some(({ start, end }) => tokens.start[head] < end && tokens.end[head] > start),
  )
  const start = tokens.start[line.from[reach.from]]
  const stop = tokens.end[line.to[reach.limit - 1]]
  if (!attribution?.content.some(range => range.start < stop && range.end > start)) return []
  const end = Math.max(...attribution.content.map(range => range.end))
  const places = []
  let isOver = false
  parts.walkEnds(reach, (at, signs) => {
    isOver = end <= tokens.start[line.from[at]] + 1
    places.push({ at, signs, isEnd: isOver })
    return isOver
  })
  return [{ reach, places, end: isOver ? places.at(-1).at : reach.limit }]
}

const casesOf = list =>
  list.flatMap(({ places, count }) => places.map(({ signs, isEnd }) => ({ signs, isTrue: isEnd, count })))

function tellHalves() {
  const half = at => contents.filter(content => content.half === at)
  const weights = [1, 0].map(other => fitWeights(casesOf(half(other))))
  for (const count of new Set(contents.map(content => content.count))) {
    const list = contents.filter(content => content.count === count)
    const isExact = ({ reach, half, end }) => parts.endOf(reach, weights[half]) === end
    const isGrammar = ({ reach, end }) => reach.grammar === end
    const share = test => ((100 * list.filter(test).length) / list.length).toFixed(1)
    console.log(`${list.length} contents, ends found ${share(isExact)} %, by grammar alone ${share(isGrammar)} %`)
  }
}

if (process.argv.includes('--try')) tellHalves()
const rows = [...fitWeights(casesOf(contents))]
  .filter(([, weight]) => Math.abs(weight) >= leastWeight)
  .map(([sign, weight]) => `    - '${`${sign} ${weight.toFixed(2)}`.replaceAll("'", "''")}'`)
writeFileSync(
  join(here, 'extent-counts.yaml'),
  `set: attributions/extent-counts
revision: 1
about: >-
  Made by count-extents.mjs: by how much each sign of a place raises the log odds that a content ends there.
lists:
  ends:
${rows.join('\n')}
`,
)
console.log(`${rows.length} signs of ${contents.length} contents`)
