import { fileURLToPath } from 'node:url'
import { loadRuleSets } from '../pipeline/engine/load-rule-sets.ts'
import type { Attribution } from '../pipeline/layers/attributions.ts'
import type { BlockKind } from '../pipeline/record/block.ts'
import { articleOf } from '../pipeline/stages/clean/test-article.ts'
import { createNames } from '../pipeline/stages/names/create-names.ts'
import { createResolve } from '../pipeline/stages/resolve/create-resolve.ts'
import { createScene } from '../pipeline/stages/scene/create-scene.ts'
import { createSegment } from '../pipeline/stages/segment/create-segment.ts'
import { createLexicon } from '../pipeline/text/create-lexicon.ts'
import { loadWordList } from '../pipeline/text/words.ts'

const rules = fileURLToPath(new URL('../pipeline/rules/', import.meta.url))
const lexicon = createLexicon(loadWordList(`${rules}segment/words.tsv`))
const ruleSets = loadRuleSets([`${rules}names`, `${rules}scene`, `${rules}resolve`])
const segment = createSegment(lexicon)
const names = createNames(ruleSets, lexicon)
const scene = createScene(ruleSets, lexicon)
const resolve = createResolve(ruleSets, lexicon)

/** What marked articles are read with. */
export const readWith = { ruleSets, lexicon }

/** Resolves what stands in square brackets; "{…}" is an addressee. A line may begin with its kind. Gives [who, via, members, addressees]. */
export function readMarked(...lines: readonly string[]) {
  const marked = lines.join('\n')
  const text = marked.replace(/[[\]{}]/g, '')
  let at = 0
  const blocks = lines.map((line, paragraph) => {
    const mark = /^(caption|separator|dateline): /.exec(line)
    const start = at + (mark?.[0].length ?? 0)
    const end = at + line.replace(/[[\]{}]/g, '').length
    at = end + 1
    return { start, end, kind: (mark?.[1] ?? 'body') as BlockKind, rule: 'test', paragraph }
  })
  const facts = { title: null, translator: null, authors: [], published: null }
  const article = articleOf(text)
  const segments = segment({ article, blocks: { blocks, facts } })
  const { tokens } = segments
  const found = names({ article, blocks: { blocks, facts }, segments })
  const scenes = scene({ blocks: { blocks, facts }, segments, names: found })

  const ranges = (open: string, close: string) => {
    const result: { from: number; to: number }[] = []
    let offset = 0
    let start = 0
    for (const character of marked) {
      if (character === open) start = offset
      if (character === close)
        result.push({
          from: tokens.start.findIndex(one => one >= start),
          to: tokens.end.findLastIndex(one => one <= offset) + 1,
        })
      if (!'[]{}'.includes(character)) offset++
    }
    return result
  }
  const heard = ranges('{', '}')
  const attributions = ranges('[', ']').map(
    (mention, position): Attribution => ({
      kind: 'indirect',
      act: 'state',
      negated: false,
      conditional: false,
      mention,
      mentionBasis: tokens.text[tokens.start[mention.to]!] === ':' ? 'label' : 'subject',
      cue: null,
      lemma: null,
      content: [{ from: mention.to + 1, to: mention.to + 2 }],
      addressee: heard[position] ?? null,
      outer: -1,
      rule: 'test',
      probability: 1,
      traits: [],
    }),
  )
  const layers = { blocks, segments, names: found, scenes: scenes.scenes, attributions }
  const { speakers, addressees, notes, traits, resolvedMentions, resolvedRoles } = resolve({
    blocks: { blocks, facts },
    segments,
    names: found,
    attributions: { attributions },
    scenes,
  })
  const nameOf = (kind: string, entity: number) =>
    (kind === 'person' ? found.people : found.organizations)[entity]!.name
  const wordsOf = ({ from, to }: { from: number; to: number }) => text.slice(tokens.start[from], tokens.end[to - 1])
  return {
    layers,
    notes,
    traits,
    mentions: attributions.map(({ mention }) => wordsOf(mention!)),
    types: speakers.map(({ type }) => type),
    /** What the text calls somebody without a name, and the offices that only such words tell. */
    described: resolvedMentions.map(
      ({ kind, entity, range, form }) => `${wordsOf(range)} = ${nameOf(kind, entity)} (${form})`,
    ),
    offices: resolvedRoles.map(
      ({ entity, title, range }) => `${title} = ${nameOf('person', entity)} in "${wordsOf(range)}"`,
    ),
    scenes: scenes.scenes,
    who: speakers.map(({ type, entity, name }) => (entity === null ? (name ?? type) : nameOf(type, entity))),
    via: speakers.map(({ via }) => via),
    members: speakers.map(({ members }) =>
      members.map(member => (member.kind === 'country' ? member.code : nameOf(member.kind, member.entity))),
    ),
    heard: addressees.map(list => list.map(({ kind, entity, basis }) => `${nameOf(kind, entity)} ${basis}`)),
  }
}
