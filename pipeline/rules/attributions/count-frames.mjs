/**
 * Makes `frame-counts.yaml`: `node count-frames.mjs GOLD_DIR [--skip REMAINDER/MODULUS]`.
 *
 * GOLD_DIR has text/*.txt and attributions/*.ann (brat standoff, offsets in code points; PolNeAR's form). For every
 * candidate that the frames find, whether the gate lets it through or not, counts how often the gold has an attribution
 * whose cue shares the candidate's verb and whose content shares a word with its content. Only counts go into the file;
 * texts whose index among the sorted names leaves REMAINDER are never opened (they are held out).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReader, paragraphs } from './count-parts.mjs'

const here = import.meta.dirname
const [goldDirectory, ...options] = process.argv.slice(2)
const [remainder, modulus] = (options[options.indexOf('--skip') + 1] ?? '-1/1').split('/').map(Number)

/** A frame is listed when it was seen so often, and was right so often. */
const least = { total: 2, right: 1 }
/** A verb that no rule knows must be right so often, in so large a share, to become a cue by its counts. */
const unknownLeast = { right: 2, share: 0.5 }
/** A class in a frame is listed when it was seen so often. */
const classLeast = 5
/** How many candidates of even odds each sign has before any is counted, how far its factor may go, how often all are fitted in turn. */
const signs = { even: 10, most: 3, rounds: 6 }

const { parts, segment, readNames, knowledge } = await loadReader()
const counts = new Map()
const classes = new Map()
const cases = []
const known = new Set(knowledge.cues.verbs.keys())

parts.listBrat(goldDirectory).forEach((files, index) => {
  if (index % modulus === remainder || files.annotation === null) return
  const text = readFileSync(files.text, 'utf8')
  const gold = parts.readBrat(text, readFileSync(files.annotation, 'utf8'))
  const blocks = { blocks: paragraphs(text), facts: {} }
  const segments = segment({ article: { text }, blocks })
  const seen = new Map()
  const observe = candidate => seen.set(`${candidate.line.from[candidate.cue.to - 1]} ${candidate.use}`, candidate)
  const article = { text }
  parts.readArticle({ blocks, segments, names: readNames({ article, blocks, segments }) }, { ...knowledge, observe })
  for (const candidate of seen.values()) count(candidate, gold, segments.tokens)
})

function count(candidate, gold, tokens) {
  const { line, entry, use, cue, group, content } = candidate
  const head = line.from[group?.head ?? cue.from]
  const overlaps = (range, spans) =>
    spans.some(({ start, end }) => tokens.start[range.from] < end && tokens.end[range.to - 1] > start)
  const isRight = gold.some(
    attribution =>
      overlaps({ from: head, to: head + 1 }, attribution.cue) &&
      content.some(
        ({ from, to }) => from < to && overlaps({ from: line.from[from], to: line.to[to - 1] }, attribution.content),
      ),
  )
  add(counts, `${entry.lemma} ${use}`, isRight, entry.lemma)
  add(classes, `*${entry.class} ${use}`, isRight)
  add(classes, `* ${use.replace(/P:.*/, 'P')}`, isRight)
  if (candidate.base !== undefined) cases.push({ entry, use, isRight, signs: parts.signsOf(candidate) })
}

function add(table, key, isRight, lemma) {
  const row = table.get(key) ?? { lemma, right: 0, total: 0 }
  row.total++
  if (isRight) row.right++
  table.set(key, row)
}

const isKnown = lemma =>
  known.has(lemma) ||
  lemma.includes(' ') ||
  knowledge.cues.nouns.has(lemma) ||
  knowledge.cues.adjectives.has(lemma) ||
  knowledge.cues.sources.some(source => source.lemma === lemma)

const listed = [
  ...[...counts].filter(([, { lemma, right, total }]) =>
    isKnown(lemma)
      ? total >= least.total && (right >= least.right || total >= 6)
      : right >= unknownLeast.right && right / total >= unknownLeast.share,
  ),
  ...[...classes].filter(([, { total }]) => total >= classLeast),
]
const rows = listed.map(([key, { right, total }]) => `${key} ${right} ${total}`).sort()

/** What the gate would say of a case without the case itself. */
const table = new Map(listed.map(([key, row]) => [key.replace(/ (?=[^ ]*$)/, '\t'), row]))
function expected({ entry, use, isRight }) {
  const key = `${entry.lemma}\t${use}`
  const row = table.get(key)
  const without = row && { right: row.right - (isRight ? 1 : 0), total: row.total - 1 }
  const [, prefix, complement] = /^((?:[a-z^,]*:)*)(.*)$/.exec(use)
  if (without) table.set(key, without)
  const probability = parts.gate(entry, { prefix, complement }, table)
  if (without) table.set(key, row)
  return probability
}

/** Fits one factor a sign so that as many candidates are right as their odds promise, each in turn, all several times. */
function fitSigns() {
  const open = cases
    .map(item => ({ ...item, odds: expected(item) / (1 - expected(item)) }))
    .filter(({ odds }) => odds > 0 && odds < Number.MAX_SAFE_INTEGER)
  const factors = new Map(open.flatMap(({ signs: names }) => names.map(name => [name, 1])))
  for (let round = 0; round < signs.rounds; round++) {
    for (const name of factors.keys()) {
      let [right, promised] = [signs.even / 2, signs.even / 2]
      let [wrong, left] = [signs.even / 2, signs.even / 2]
      for (const item of open) {
        if (!item.signs.includes(name)) continue
        const odds = item.signs.reduce((product, sign) => product * factors.get(sign), item.odds)
        promised += odds / (1 + odds)
        left += 1 / (1 + odds)
        if (item.isRight) right++
        else wrong++
      }
      const factor = factors.get(name) * (right / wrong / (promised / left))
      factors.set(name, Math.min(signs.most, Math.max(1 / signs.most, factor)))
    }
  }
  return [...factors].map(([name, factor]) => `${name} ${factor.toFixed(2)}`).sort()
}

const listOf = lines => lines.map(line => `    - '${line.replaceAll("'", "''")}'`).join('\n')
writeFileSync(
  join(here, 'frame-counts.yaml'),
  `set: attributions/frame-counts
revision: 1
about: >-
  Made by count-frames.mjs: lemma, frame, how often a candidate was an attribution in the gold, how often it was met;
  with * for the lemma, the same of a class and of all; by what factor each sign multiplies the
  odds.
lists:
  signs:
${listOf(fitSigns())}
  counts:
${listOf(rows)}
`,
)
console.log(`${rows.length} frames of ${counts.size}`)
