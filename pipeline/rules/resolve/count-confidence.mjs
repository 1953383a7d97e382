/**
 * Makes `confidence.yaml`: `node count-confidence.mjs GOLD_DIR [skip=PART|only=PART] …`, brat standoff and readouts' gold.
 *
 * Every statement that comes out of the texts is one case. Weights of its traits are fitted to whether it was found in
 * full; where the gold names speakers, the share of each kind of speaker that was the right one is counted. The levels
 * start where every corpus keeps what they promise, by weights that were fitted without the article itself.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadParts } from '../attributions/count-parts.mjs'
import { fitWeights } from '../attributions/fit-weights.mjs'

const here = import.meta.dirname
/** In how many parts the articles are cut, to weigh each by the others. */
const parts = 5
/** What a level must keep where it is counted: somewhat more than it promises of other texts. */
const promised = { certain: 0.973, likely: 0.87 }
/** How many speakers of a kind are taken for granted before any is counted, and how many of them as right. */
const speakers = { met: 10, right: 8.5 }

const engine = await loadParts()
const lexicon = engine.createLexicon(engine.loadWordList(join(here, '../segment/words.tsv')))
const { read, analyse, write } = engine.createPipeline(engine.loadRuleSets([join(here, '..')]), lexicon, {
  version: '0',
})

const corpora = []
for (const word of process.argv.slice(2)) {
  const [option, part] = word.split('=')
  if (part === undefined) corpora.push({ folder: word, choice: {} })
  else corpora.at(-1).choice[option] = part
}
const cases = corpora.flatMap(({ folder, choice }) => {
  const { form, files } = engine.findGold(folder)
  return engine
    .chooseArticles({ form, files }, choice)
    .flatMap((each, index) => casesOf(engine.loadGold(each, form), { form, part: index % parts }))
})

function casesOf(gold, origin) {
  const analysis = analyse(read({ name: 'article.txt', content: gold.text }))
  const { layers } = analysis
  const { tokens } = layers.segments
  const keyOf = (first, cue) => `${first.start} ${first.end} ${cue?.start}`
  const placeOf = range => range && { start: tokens.start[range.from], end: tokens.end[range.to - 1] }
  const traitsOf = new Map(
    layers.attributions.attributions.map(({ content, cue }, index) => [
      keyOf(placeOf(content[0]), placeOf(cue)),
      layers.speakers.traits[index],
    ]),
  )
  const { found, full, speaker } = engine.scoreArticle(gold, write(analysis))
  const [whole, meant] = [full, speaker].map(pairs => new Set(pairs.map(([, statement]) => statement)))
  return found.map(statement => {
    const traits = traitsOf.get(keyOf(statement.raw.content[0], statement.raw.cue))
    return { ...origin, signs: traits, isTrue: whole.has(statement), isMeant: meant.has(statement), count: 1 }
  })
}
/** How often each kind of speaker was the right one, of statements found in full. */
function countSpeakers(list) {
  const rows = new Map([['other', { ...speakers }]])
  for (const { signs, form, isTrue, isMeant } of list) {
    if (form !== 'readouts' || !isTrue) continue
    const name = signs.find(sign => sign.startsWith('speaker:'))
    const row = rows.get(name) ?? { ...speakers }
    rows.set(name, { met: row.met + 1, right: row.right + (isMeant ? 1 : 0) })
  }
  return new Map([...rows].sort().map(([name, { met, right }]) => [name, right / met]))
}

const countAll = list => ({
  traits: fitWeights(list.map(item => ({ ...item, signs: item.signs.filter(sign => !sign.startsWith('speaker:')) }))),
  speakers: countSpeakers(list),
})

/** Every case with its share by weights of the other parts' articles. */
const weighed = Array.from({ length: parts }, (_, part) => {
  const weights = countAll(cases.filter(item => item.part !== part))
  return cases
    .filter(item => item.part === part)
    .map(({ form, signs, isTrue, isMeant }) => ({
      form,
      share: engine.shareOfRight(signs, weights),
      isRight: form === 'readouts' ? isTrue && isMeant : isTrue,
    }))
}).flat()

/** The lowest share from which, up to `below`, all forms of gold keep a promise. */
function cutOf(promise, below) {
  const candidates = Array.from({ length: 400 }, (_, index) => index / 400)
  const keeps = (form, from) => {
    const list = weighed.filter(item => item.form === form && item.share >= from && item.share < below)
    return list.length === 0 || list.filter(({ isRight }) => isRight).length >= promise * list.length
  }
  return candidates.find(from => ['brat', 'readouts'].every(form => keeps(form, from))) ?? 1
}

const certain = cutOf(promised.certain, Number.POSITIVE_INFINITY)
const levels = new Map([
  ['certain', certain],
  ['likely', cutOf(promised.likely, certain)],
])
const { traits, speakers: shares } = countAll(cases)
const listOf = weights => [...weights].map(([name, weight]) => `    - '${name} ${weight.toFixed(3)}'`).join('\n')
writeFileSync(
  join(here, 'confidence.yaml'),
  `set: resolve/confidence
revision: 1
about: >-
  Made by count-confidence.mjs: by how much each trait of a statement raises the log odds that it is found in full; how often
  each kind of speaker is the right one; from which share of right ones a level holds.
lists:
  levels:
${listOf(levels)}
  speakers:
${listOf(shares)}
  traits:
${listOf(new Map([...traits].filter(([, weight]) => Math.abs(weight) >= 0.02)))}
`,
)
for (const form of ['brat', 'readouts']) {
  const list = weighed.filter(item => item.form === form)
  const tell = (name, from, below) => {
    const level = list.filter(({ share }) => share >= from && share < below)
    const right = level.filter(({ isRight }) => isRight).length
    return `${name} ${right} of ${level.length} (${((100 * right) / level.length).toFixed(1)} %)`
  }
  const [first, second] = levels.values()
  console.log(
    `${form}: ${[tell('certain', first, 9), tell('likely', second, first), tell('weak', 0, second)].join(', ')}`,
  )
}
