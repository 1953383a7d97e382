import { describe, expect, it } from 'vitest'
import type { Record } from '../../record/record.ts'
import { createCopyFinder as createFinder } from './find-copies.ts'
import { sketchArticle } from './sketch.ts'

const paragraphs = [
  'The deputy minister received the harbour master of the neighbouring town on Tuesday, and the two walked the length of the new mole before they sat down.',
  'Orla Brandt said that the yards on both shores had trained forty welders together since spring, and that she would like to see twice as many next year.',
  'Her guest, Tomas Ruiz, thanked the town for its patience with his dredgers, which had kept the fishing boats in port for longer than anybody had planned.',
  'Both sides agreed to open the slipway to school classes in summer, to share what their divers learn, and to meet again before the first ice.',
  'They also looked at a plan for a joint rescue boat. It would lie in the smaller port, where the crews live, and be paid for by the larger one.',
  'The visit ended with a dinner at the old customs house. A choir of pilots sang, and the harbour master was given a brass lantern from a wreck.',
]
const people = ['Orla Brandt', 'Tomas Ruiz']
const other = [
  'Rain kept the market stalls empty for a third week, and growers from the valley asked the council to forgive them the rent of the month.',
  'Ines Halloran of the growers said that no one had sold a cart of apples since the feast, and that the road over the pass was closed again.',
]

let made = 0
const recordOf = (body: readonly string[], names = people, around: readonly string[] = []): Record => {
  const text = [...around, ...body].join('\n\n')
  let at = 0
  const blocks = [...around, ...body].map((line, index) => {
    const start = at
    at += line.length + 2
    return { kind: index < around.length ? 'caption' : 'body', start, end: start + line.length }
  })
  const id = `r-${made++}`
  return { id, source: { file: `${id}.txt` }, text, blocks, people: names.map(name => ({ name })) } as unknown as Record
}

const first = recordOf(paragraphs)
const copyOf = (body: readonly string[], names?: readonly string[], around?: readonly string[]) => {
  const finder = createCopyFinder(64)
  expect(finder.find(first)).toBeNull()
  finder.find(recordOf(other, ['Ines Halloran']))
  return finder.find(recordOf(body, names as string[], around))
}

/** A finder that is asked about records. */
const createCopyFinder = (capacity: number) => {
  const finder = createFinder(capacity)
  const find = (record: Record) => finder.find(sketchArticle(record), { file: record.source.file, id: record.id })
  return { ...finder, find }
}

describe('copies', () => {
  it('are duplicates where the running text is the same, case, marks and captions aside', () => {
    const of = { file: first.source.file, id: first.id }
    expect(copyOf(paragraphs)).toEqual({ kind: 'duplicate', of, similarity: 1 })
    const shouted = paragraphs.map(line => line.toUpperCase().replaceAll(',', ' –'))
    expect(copyOf(shouted, people, ['A lantern from the wreck.'])?.kind).toBe('duplicate')
  })

  const added =
    'Readers of this paper can follow the work on the mole every week on our page for the port and its people.'
  it.each([
    ['a cut tail', paragraphs.slice(0, 3)],
    ['another lead', ['On a grey morning by the water two old friends met again.', ...paragraphs.slice(1)]],
    ['a paragraph more', [...paragraphs, added]],
    ['other words', paragraphs.map(line => line.replaceAll(' said ', ' stated ').replaceAll(' the ', ' this '))],
    ['all of that', [added, ...paragraphs.slice(1, 4).map(line => line.replaceAll(' that ', ' '))]],
  ])('are reprints with %s', (_, body) => {
    const copy = copyOf(body)
    expect(copy).toMatchObject({ kind: 'reprint', of: { id: first.id } })
    expect(copy!.similarity).toBeGreaterThan(0.3)
    expect(copy!.similarity).toBeLessThanOrEqual(1)
  })

  it('are not other articles, nor the same form filled in with other people', () => {
    const finder = createCopyFinder(64)
    finder.find(first)
    expect(finder.find(recordOf([...other, paragraphs[3]!.slice(0, 60)], ['Ines Halloran']))).toBeNull()
    const renamed = paragraphs.map(line => line.replace('Orla Brandt', 'Kim Osei').replace('Tomas Ruiz', 'Per Lund'))
    expect(copyOf(renamed, ['Kim Osei', 'Per Lund'])).toBeNull()
  })

  it('lead to the first, also from a copy of a copy', () => {
    const finder = createCopyFinder(64)
    finder.find(first)
    const second = finder.find(recordOf(paragraphs.slice(0, 4)))
    expect(finder.find(recordOf(paragraphs.slice(0, 4)))).toEqual(second)
    expect(finder.find(recordOf([...paragraphs.slice(1, 4), ...other]))?.of.id).toBe(first.id)
  })

  it('are not looked for in articles without running text, nor near ones of a few words', () => {
    const finder = createCopyFinder(64)
    expect(['', '', 'Talks end.', 'Talks ended.'].map(line => finder.find(recordOf([line])))).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(finder.find(recordOf(['TALKS END']))?.kind).toBe('duplicate')
  })

  it('are forgotten, the oldest first, where there are too many articles', () => {
    const finder = createCopyFinder(2)
    for (const body of [paragraphs, other, paragraphs.slice(4).toReversed()]) finder.find(recordOf(body, []))
    expect(finder.forgotten()).toBe(1)
    expect(finder.find(recordOf(other, []))?.kind).toBe('duplicate')
    expect(finder.find(recordOf(paragraphs.slice(0, 4), []))).toBeNull()
  })

  it('are found in scripts without spaces', () => {
    const line = '副部长下午在宾馆会见了来访的造船厂代表团,双方同意共同培训焊工,并交流海上救援的经验。'
    const finder = createCopyFinder(64)
    finder.find(recordOf([line, '代表团随后参观了新码头,并与当地渔民座谈。'], []))
    expect(finder.find(recordOf([line], []))).toMatchObject({ kind: 'reprint', similarity: 1 })
  })
})
