import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Attribution } from '../../layers/attributions.ts'
import type { BlockKind } from '../../record/block.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { loadWordList } from '../../text/words.ts'
import { createNames } from '../names/create-names.ts'
import { createScene } from '../scene/create-scene.ts'
import { createSegment } from '../segment/create-segment.ts'
import { createResolve } from './create-resolve.ts'

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))
const lexicon = createLexicon(loadWordList(`${rules}segment/words.tsv`))
const ruleSets = loadRuleSets([`${rules}names`, `${rules}scene`, `${rules}resolve`])
const segment = createSegment(lexicon)
const names = createNames(ruleSets, lexicon)
const scene = createScene(ruleSets, lexicon)
const resolve = createResolve(ruleSets, lexicon)

/** Resolves what stands in square brackets; "{…}" is an addressee. A line may begin with its kind. Gives [who, via, members, addressees]. */
function read(...lines: readonly string[]) {
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
  const article = { text } as Article
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
      mentionBasis: 'subject',
      cue: null,
      lemma: null,
      content: [{ from: mention.to + 1, to: mention.to + 2 }],
      addressee: heard[position] ?? null,
      outer: -1,
      rule: 'test',
      probability: 1,
      confidence: 'certain',
    }),
  )
  const { speakers, addressees, notes } = resolve({
    blocks: { blocks, facts },
    segments,
    names: found,
    attributions: { attributions },
    scenes,
  })
  const nameOf = (kind: string, entity: number) =>
    (kind === 'person' ? found.people : found.organizations)[entity]!.name
  return {
    notes,
    scenes: scenes.scenes,
    who: speakers.map(({ type, entity, name }) => (entity === null ? (name ?? type) : nameOf(type, entity))),
    via: speakers.map(({ via }) => via),
    members: speakers.map(({ members }) =>
      members.map(member => (member.kind === 'country' ? member.code : nameOf(member.kind, member.entity))),
    ),
    heard: addressees.map(list => list.map(({ kind, entity, basis }) => `${nameOf(kind, entity)} ${basis}`)),
  }
}

const talks =
  'Vietnamese Deputy Defense Minister Sr. Lt. Gen. Duong Gia Bao received Fijian Defence Minister Ana Vula in Hanoi.'

describe('one speaker', () => {
  it('is found by nationality, role, office, short name, pronoun', () => {
    const { who } = read(
      talks,
      '[The host] said so. [The deputy minister] agreed. [Gen. Bao] went on. [He] stopped.',
      '[The Fijian guest] said so. [The minister] agreed. [She] stopped.',
    )
    expect(who).toEqual([...Array(4).fill('Duong Gia Bao'), ...Array(3).fill('Ana Vula')])
  })

  it('has a name that only a caption gives, even when the text opens with a description', () => {
    const { who, via } = read(
      '[The Vietnamese defense leader] said so to the Fijian guest.',
      'caption: Senior Lieutenant General Duong Gia Bao speaks.',
    )
    expect([who, via]).toEqual([['Duong Gia Bao'], ['description']])
  })

  it('stays unnamed where the text names nobody', () => {
    const { who } = read(talks, '[A Fijian official] said so. [The official] agreed. [The president] agreed.')
    expect(who).toEqual(['unnamed', 'unnamed', 'unnamed'])
  })

  it('stays unresolved between two of whom neither is nearer, with a note that names both', () => {
    const { who, notes } = read(
      '[The Fijian minister] said so.',
      'Fijian Minister Ana Vula and Fijian Minister Jone Ratu met Vietnamese Minister Duong Gia Bao.',
    )
    expect(who).toEqual(['unresolved'])
    expect(notes).toMatchObject([
      { code: 'speaker-ambiguous', message: expect.stringMatching(/Ana Vula or Jone Ratu/) },
    ])
  })
})

describe('bodies and countries', () => {
  it('are found by name, by a word of the name, by "it"; a side and a statement speak for their country', () => {
    const { who } = read(
      "[The Tongan Ministry of Defence] said so. [The ministry] agreed. [It] went on. [The statement] added more. [Peru's government] agreed.",
    )
    expect(who).toEqual([...Array(4).fill('Tongan Ministry of Defence'), 'Peru'])
  })
})

describe('groups', () => {
  it('have the leaders of the sides for members', () => {
    const { members } = read(talks, '[The two sides] agreed. [They] went on. [Both ministers] signed.')
    expect(members).toEqual(Array(3).fill(['Duong Gia Bao', 'Ana Vula']))
  })

  it('take up two people just named together', () => {
    const { members } = read(talks, 'Ana Vula and Rear Admiral Ngo Van Sen toured the port. [They] agreed.')
    expect(members).toEqual([['Ana Vula', 'Ngo Van Sen']])
  })
})

describe('scenes', () => {
  it('begin anew at a separator; the guest stays, the host is another', () => {
    const { scenes, members } = read(
      talks,
      'separator: *',
      'In the morning, the Fijian minister visited the port. Sr. Col. Ngo Van Sen thanked her.',
      '[The two sides] agreed.',
    )
    expect(scenes.map(({ sides }) => sides.length)).toEqual([2, 2])
    expect(members).toEqual([['Ngo Van Sen', 'Ana Vula']])
  })
})

describe('addressees', () => {
  it('are whom the frame names, else the leader of the other side', () => {
    const { heard } = read(talks, '[Gen. Bao] told {the Fijian minister} so.', '[Ana Vula] agreed.')
    expect(heard).toEqual([['Ana Vula explicit'], ['Duong Gia Bao counterpart']])
  })
})
