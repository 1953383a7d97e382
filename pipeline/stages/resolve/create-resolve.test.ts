import { describe, expect, it } from 'vitest'
import { readMarked as read } from '../../../tests/marked-article.ts'

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

describe('groups with a number above two', () => {
  const three =
    'Fijian Defence Minister Ana Vula, Peruvian Defence Minister Julio Arce and Tongan Defence Minister Sione Maka met President Omar Diallo of Senegal.'

  it('have exactly so many members, of that office, else none', () => {
    const { members } = read(
      three,
      '[The three ministers] agreed. [The four sides] agreed. [The five ministers] agreed.',
    )
    expect(members.map(list => list.length)).toEqual([3, 4, 0])
  })
})

describe('titles in running text', () => {
  it('mean nobody whose office lacks one of their words or is for something else', () => {
    const { who } = read(
      'Fijian Second Minister of Defence Ana Vula met her Tongan counterpart, Sione Maka.',
      '[The Prime Minister] agreed. [The finance minister] agreed. [The minister] agreed.',
    )
    expect(who).toEqual(['unnamed', 'unnamed', 'Ana Vula'])
  })

  it('let "who" mean whoever they describe', () => {
    const { who } = read(talks, 'A port is open, said [the Vietnamese deputy minister], [who] thanked the crew.')
    expect(who).toEqual(['Duong Gia Bao', 'Duong Gia Bao'])
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
  it('are nobody where the public is told, a hearer is not known, or three sides meet', () => {
    const { heard } = read(
      talks,
      '[Gen. Bao] told {reporters} so.',
      '[Ana Vula] thanked {the crew} for it.',
      'In an interview, [Ana Vula] agreed.',
      'separator: *',
      'Fijian Minister Ana Vula, Peruvian Minister Julio Arce and Tongan Minister Sione Maka met.',
      '[Julio Arce] agreed.',
    )
    expect(heard).toEqual([[], [], [], []])
  })
})
