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
import { loadReader, paragraphs } from './count-parts.mjs'
import { fitWeights } from './fit-weights.mjs'

const here = import.meta.dirname
const folders = process.argv.slice(2).filter(argument => !argument.startsWith('--'))

/** What a case of a readout counts: there are few of them, and they are what the rules are for. */
const readoutCount = 4
/** A candidate that the gate gives less is not looked at. */
const leastProbable = 0.25
/** A weight that changes less is left out. */
const leastWeight = 0.08

/** A preposition stands outside where it was seen there so often, in so large a share. */
const leastOutside = { right: 2, share: 0.65 }
/** Classes of the readouts; with them these prepositions open the content. */
const plain = new Set(['to', 'for', 'on', 'with', 'over', 'at', 'in'])
const readoutClasses = new Set(
  'agree warn tell commit thank congratulate affirm propose wish reject light apologize'.split(' '),
)

const { parts, segment, readNames, knowledge } = await loadReader()
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
    places.push({ at, signs: parts.namesOfSigns(signs), isEnd: isOver })
    return isOver
  })
  return [
    { reach, places, end: isOver ? places.at(-1).at : reach.limit, isOutside: isOutside(reach, attribution, tokens) },
  ]
}

/** Whether the preposition that a phrase starts with stands before the gold's content; undefined where none does. */
function isOutside({ line, code, from, limit }, { content }, tokens) {
  if (!code.startsWith('P:') || from + 1 >= limit) return undefined
  const start = Math.min(...content.map(range => range.start))
  const [own, next] = [tokens.start[line.from[from]], tokens.start[line.from[from + 1]]]
  return start === own ? false : start > own && start <= next ? true : undefined
}

/** Verbs and classes whose preposition mostly stands outside the content. */
function outsiders() {
  const table = new Map()
  for (const { reach, isOutside, count } of contents) {
    const preposition = reach.code.slice(2)
    const isPlain = readoutClasses.has(reach.entry.class) && plain.has(preposition)
    if (isOutside === undefined || isPlain) continue
    for (const key of [`${reach.entry.class} ${preposition}`, `${reach.entry.lemma} ${preposition}`]) {
      const row = table.get(key) ?? { right: 0, total: 0 }
      row.total += count
      if (isOutside) row.right += count
      table.set(key, row)
    }
  }
  return [...table]
    .filter(([, { right, total }]) => right >= leastOutside.right && right / total >= leastOutside.share)
    .map(([key]) => `    - '${key}'`)
    .sort()
}

const casesOf = list =>
  list.flatMap(({ places, count }) => places.map(({ signs, isEnd }) => ({ signs, isTrue: isEnd, count })))

function tellHalves() {
  const half = at => contents.filter(content => content.half === at)
  const weights = [1, 0].map(other => fitWeights(casesOf(half(other))))
  for (const count of new Set(contents.map(content => content.count))) {
    const list = contents.filter(content => content.count === count)
    const isExact = ({ reach, half, end }) =>
      parts.endOf(reach, { ...knowledge, ends: parts.toEndWeights(weights[half]) }) === end
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
  Made by count-extents.mjs: by how much each sign of a place raises the log odds that a content ends there; verbs and
  classes of verbs whose preposition stands before the content.
lists:
  outside:
${outsiders().join('\n')}
  ends:
${rows.join('\n')}
`,
)
console.log(`${rows.length} signs of ${contents.length} contents`)
