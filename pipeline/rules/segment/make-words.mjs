/**
 * Makes `words.tsv`, the word list of the tagger: `node make-words.mjs DIR… [--cues FILE…]`.
 *
 * - tags: en-lexicon 1.0.11 (MIT, © Alex Corvi), grown from Eric Brill's lexicon (MIT licence, © M.I.T. and University of Pennsylvania)
 * - irregular forms: wink-lexicon 2.2.0 (MIT, © GRAYPE Systems), from WordNet 3.0 (WordNet licence, © Princeton University)
 * - which words, and which of a word's tags comes first: counts over the plain texts in the given folders, tagged by wink-nlp
 *   (counts only; no text goes into the list). `--cues` names files whose words must all be in the list.
 * - `words-by-hand.tsv`, same columns, wins over all.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { lexicon: brill } = require('en-lexicon')
const wink = require('wink-lexicon/src/wink-lexicon.js')
const winkNLP = require('wink-nlp')
const model = require('wink-eng-lite-web-model')

const here = import.meta.dirname
const arguments_ = process.argv.slice(2)
const at = arguments_.indexOf('--cues')
const folders = at < 0 ? arguments_ : arguments_.slice(0, at)
const cueFiles = at < 0 ? [] : arguments_.slice(at + 1)

/** Our tag of each tag of the Penn Treebank that the source uses; others are dropped. */
const ours = new Map(
  'NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ MD JJ JJR JJS RB RBR RP DT PDT PRP POS EX WDT WP WRB IN TO CC CD UH'
    .split(' ')
    .map(tag => [tag, tag]),
)
ours.set('PRP$', 'PRPS').set('PRP$R', 'PRPS').set('WP$', 'WP').set('RBS', 'RBR').set('FW', 'NN')

const coarse = tag =>
  /^(NN|NNS)$/.test(tag)
    ? 'NOUN'
    : /^NNPS?$/.test(tag)
      ? 'PROPN'
      : tag.startsWith('VB')
        ? 'VERB'
        : tag === 'MD'
          ? 'AUX'
          : tag.startsWith('JJ')
            ? 'ADJ'
            : /^RB|RP/.test(tag)
              ? 'ADV'
              : 'OTHER'
const coarseOfWink = tag => (['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV'].includes(tag) ? tag : 'OTHER')

/** For each word the times that it was seen, in all and by coarse tag. */
function count(directories) {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const counts = new Map()
  for (const directory of directories)
    for (const name of readdirSync(directory).sort()) {
      if (!name.endsWith('.txt')) continue
      const tokens = nlp.readDoc(readFileSync(join(directory, name), 'utf8')).tokens()
      const forms = tokens.out()
      const tags = tokens.out(nlp.its.pos)
      for (let i = 0; i < forms.length; i++) {
        const word = forms[i].toLowerCase().replaceAll('’', "'")
        let entry = counts.get(word)
        if (!entry) {
          entry = { all: 0, lower: 0 }
          counts.set(word, entry)
        }
        entry.all++
        if (forms[i] === forms[i].toLowerCase()) entry.lower++
        entry[coarseOfWink(tags[i])] = (entry[coarseOfWink(tags[i])] ?? 0) + 1
      }
    }
  return counts
}

const counts = count(folders)
const cues = cueForms()

function tagsOf(word) {
  const capital = word[0].toUpperCase() + word.slice(1)
  const entry = counts.get(word)
  const isName =
    brill[word] === undefined ||
    (entry !== undefined && entry.lower * 20 < entry.all && /^NNPS?/.test(brill[capital] ?? ''))
  const raw = (isName ? brill[capital] : brill[word]) ?? ''
  let tags = [
    ...new Set(
      raw
        .split('|')
        .map(tag => ours.get(tag))
        .filter(Boolean),
    ),
  ]
  if (!isName && tags.length > 1 && tags[0] !== 'NNP') tags = tags.filter(tag => !/^NNPS?$/.test(tag))
  // The source's adverbs and verbs are often listed for words that are hardly ever one.
  if (entry !== undefined && entry.all >= 20 && !isName && !cues.has(word)) {
    const kept = tags.filter(tag => share(entry, coarse(tag)) >= 0.005)
    if (kept.length > 0) tags = kept
  }
  // The source knows some words in one use only ("email" as a verb): the counted use is added.
  if (entry !== undefined && entry.all >= 10 && !isName)
    for (const [counted, added] of [
      ['NOUN', word.endsWith('s') ? 'NNS' : 'NN'],
      ['ADJ', 'JJ'],
      ['ADV', 'RB'],
      ['VERB', 'VB'],
    ])
      if (
        share(entry, counted) > 0.3 &&
        !tags.some(tag => coarse(tag) === counted) &&
        (counted !== 'VERB' || !/(?:s|ed|ing)$/.test(word))
      )
        tags.push(added)
  if (entry !== undefined && entry.all >= 4) {
    const best = Math.max(...tags.map(tag => share(entry, coarse(tag))))
    const first = tags.findIndex(tag => share(entry, coarse(tag)) === best)
    if (first > 0 && best > 0.5) tags = [tags[first], ...tags.filter((_, i) => i !== first)]
  }
  if (tags.includes('VB') && !tags.includes('VBP')) tags.push('VBP')
  if (tags.includes('VBP') && !tags.includes('VB')) tags.push('VB')
  if (/[^e]ed$/.test(word) && tags.includes('VBD') !== tags.includes('VBN'))
    tags.push(tags.includes('VBD') ? 'VBN' : 'VBD')
  return tags
}

function share(entry, tag) {
  const verbs = (entry.VERB ?? 0) + (entry.AUX ?? 0)
  const seen = tag === 'VERB' || tag === 'AUX' ? verbs : tag === 'PROPN' ? (entry.PROPN ?? 0) : (entry[tag] ?? 0)
  // A participle before a noun is ADJ there and may be a verb here, and the other way round.
  return seen / entry.all
}

/** All forms of the verbs in the cue files. */
function cueForms() {
  const bases = new Set(
    cueFiles.flatMap(
      file =>
        readFileSync(file, 'utf8')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    ),
  )
  const byBase = new Map()
  for (const [form, base] of Object.entries(wink.wnVerbExceptions))
    byBase.set(base, [...(byBase.get(base) ?? []), form])
  const forms = new Set()
  for (const base of bases) {
    if (brill[base] === undefined) continue
    const stem = base.replace(/e$/, '')
    for (const form of [
      base,
      `${base}s`,
      `${base}es`,
      base.replace(/y$/, 'ies'),
      `${stem}ed`,
      `${stem}ing`,
      `${base}ing`,
      base.replace(/y$/, 'ied'),
      `${base}${base.at(-1)}ed`,
      `${base}${base.at(-1)}ing`,
      ...(byBase.get(base) ?? []),
    ])
      if (brill[form] !== undefined) forms.add(form)
  }
  return forms
}

const words = new Set([...cues, ...Object.keys(wink.lexicon)])
for (const [word, entry] of counts) if (entry.all >= 2) words.add(word)
// All verbs: an unknown word that ends like a verb's form gets its lemma and tags from the base.
for (const word of Object.keys(brill)) if (/\bVBP?\b/.test(brill[word]) && word.length <= 12) words.add(word)
const rows = new Map()
for (const word of words) {
  if (!/^[a-z][a-z'-]*$/.test(word) || word.length > 24 || word in { constructor: 1 }) continue
  const tags = tagsOf(word)
  if (tags.length === 0) continue
  const irregular = wink.wnVerbExceptions[word]
  const plural = wink.wnNounExceptions[word]
  const verb =
    irregular && tags.some(tag => /^VB./.test(tag)) && (!/(ed|ing|s)$/.test(word) || word.length < 6) ? irregular : ''
  const noun = plural && tags.includes('NNS') ? plural : ''
  rows.set(word, [word, tags.join('|'), verb, noun].join('\t').trimEnd())
}
for (const line of readFileSync(join(here, 'words-by-hand.tsv'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  rows.set(line.split('\t')[0], line)
}
for (const word of gluedLookalikes())
  if (!rows.has(word) && tagsOf(word).length > 0) rows.set(word, [word, tagsOf(word).join('|')].join('\t'))

/** Words of the dictionaries that the tokenizer would take for two glued ones if the list did not hold them ("forget", "together"). */
function gluedLookalikes() {
  const kinds = new Map([...rows].map(([word, row]) => [word, row.split('\t')[4] ?? '']))
  const isLast = word => kinds.get(word)?.startsWith('glue') ?? false
  return Object.keys(brill).filter(word => {
    if (!/^[a-z]{5,24}$/.test(word)) return false
    for (let at = 2; at <= word.length - 2; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)]
      if (kinds.has(left) && kinds.has(right) && (kinds.get(left) === 'glue' || isLast(right))) return true
    }
    return false
  })
}

const header = [
  '# Made by make-words.mjs from words-by-hand.tsv, en-lexicon (MIT; from Eric Brill’s lexicon, MIT licence) and wink-lexicon (MIT; from WordNet 3.0, WordNet licence).',
  '# form	tags, the most likely first	irregular verb lemma	irregular noun lemma	abbreviation kind',
]
writeFileSync(
  join(here, 'words.tsv'),
  `${[...header, ...[...rows.keys()].sort().map(word => rows.get(word))].join('\n')}\n`,
)
console.log(`${rows.size} words`)
