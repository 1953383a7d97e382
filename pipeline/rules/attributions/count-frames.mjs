/**
 * Makes `frame-counts.yaml`: `node count-frames.mjs GOLD_DIR [--skip REMAINDER/MODULUS]`.
 *
 * GOLD_DIR has text/*.txt and attributions/*.ann (brat standoff, offsets in code points; PolNeAR's form). For every
 * candidate that the frames find, whether the gate lets it through or not, counts how often the gold has an attribution
 * whose cue shares the candidate's verb and whose content shares a word with its content. Only counts go into the file;
 * texts whose index among the sorted names leaves REMAINDER are never opened (they are held out).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const here = import.meta.dirname
const [goldDirectory, ...options] = process.argv.slice(2)
const [remainder, modulus] = (options[options.indexOf('--skip') + 1] ?? '-1/1').split('/').map(Number)

/** A frame is listed when it was seen so often, and was right so often. */
const least = { total: 3, right: 1 }
/** A verb that no rule knows must be right so often, in so large a share, to become a cue by its counts. */
const unknownLeast = { right: 3, share: 0.6 }

async function loadParts() {
  const folder = mkdtempSync(join(here, '../../../node_modules/.count-'))
  const outfile = join(folder, 'parts.mjs')
  const from = path => JSON.stringify(join(here, '../..', path))
  buildSync({
    stdin: {
      contents: `export { loadRuleSets } from ${from('engine/load-rule-sets.ts')}
        export { loadWordList } from ${from('text/words.ts')}
        export { createLexicon } from ${from('text/create-lexicon.ts')}
        export { createSegment } from ${from('stages/segment/create-segment.ts')}
        export { listBrat } from ${from('evaluate/list-brat.ts')}
        export { readBrat } from ${from('evaluate/read-brat.ts')}
        export { compileKnowledge } from ${from('stages/attributions/create-attributions.ts')}
        export { readArticle } from ${from('stages/attributions/read-article.ts')}`,
      resolveDir: here,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const parts = await loadParts()
const ruleSets = parts.loadRuleSets([here])
const lexicon = parts.createLexicon(parts.loadWordList(join(here, '../segment/words.tsv')))
const segment = parts.createSegment(lexicon)
const knowledge = parts.compileKnowledge(ruleSets)
const counts = new Map()
const known = new Set(knowledge.cues.verbs.keys())

parts.listBrat(goldDirectory).forEach((files, index) => {
  if (index % modulus === remainder || files.annotation === null) return
  const text = readFileSync(files.text, 'utf8')
  const gold = parts.readBrat(text, readFileSync(files.annotation, 'utf8'))
  const blocks = { blocks: paragraphs(text), facts: {} }
  const segments = segment({ article: { text }, blocks })
  const seen = new Map()
  const observe = candidate => seen.set(`${candidate.line.from[candidate.cue.to - 1]} ${candidate.use}`, candidate)
  parts.readArticle({ blocks, segments, names: { mentions: [] } }, { ...knowledge, observe })
  for (const candidate of seen.values()) count(candidate, gold, segments.tokens)
})

function paragraphs(text) {
  const blocks = []
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      kind: 'body',
      rule: 'paragraph',
      paragraph: blocks.length,
    })
  }
  return blocks
}

function count({ line, entry, use, cue, group, content }, gold, tokens) {
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
  const key = `${entry.lemma} ${use}`
  const entryCount = counts.get(key) ?? { lemma: entry.lemma, right: 0, total: 0 }
  entryCount.total++
  if (isRight) entryCount.right++
  counts.set(key, entryCount)
}

const rows = [...counts]
  .filter(([, { lemma, right, total }]) =>
    known.has(lemma) ||
    lemma.includes(' ') ||
    knowledge.cues.nouns.has(lemma) ||
    knowledge.cues.adjectives.has(lemma) ||
    knowledge.cues.sources.some(source => source.lemma === lemma)
      ? total >= least.total && (right >= least.right || total >= 6)
      : right >= unknownLeast.right && right / total >= unknownLeast.share,
  )
  .map(([key, { right, total }]) => `${key} ${right} ${total}`)
  .sort()
writeFileSync(
  join(here, 'frame-counts.yaml'),
  `set: attributions/frame-counts
revision: 1
about: >-
  Made by count-frames.mjs: lemma, frame, how often a candidate was an attribution in the gold, how often it was met.
lists:
  counts:
${rows.map(row => `    - '${row.replaceAll("'", "''")}'`).join('\n')}
`,
)
console.log(`${rows.length} frames of ${counts.size}`)
