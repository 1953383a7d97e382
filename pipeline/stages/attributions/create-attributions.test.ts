import { describe, expect, it } from 'vitest'
import { createTestReader } from './test-layers.ts'

const { read } = createTestReader()

const told = (text: string): string[] =>
  read(text).map(
    ({ speaker, cue, content, attribution: { kind, act } }) => `${kind} ${act}: ${speaker} | ${cue} | ${content}`,
  )

describe('attributions', () => {
  it('of coordinated cues share the speaker, each with its own content', () => {
    expect(told('Gen. Ho Viet praised the medics, thanked the crew and hoped that both would stay.')).toEqual([
      'indirect praise: Gen. Ho Viet | praised | the medics',
      'indirect thank: Gen. Ho Viet | thanked | the crew',
      'indirect wish: Gen. Ho Viet | hoped | that both would stay',
    ])
  })

  it('are none in a frame whose rule is switched off', () => {
    const text = 'Capt. Lund underlined the need for a mole. Capt. Lund said that the tow was free.'
    expect(read(text)).toHaveLength(2)
    const without = createTestReader(['attribution.frame.noun-phrase'])
    expect(without.read(text).map(({ cue }) => cue)).toEqual(['said'])
  })

  it('of one speaker inside one another are the outer one, of two speakers both', () => {
    expect(told('Capt. Lund said he hoped the tow was free.')).toEqual([
      'indirect wish: Capt. Lund | said | he hoped the tow was free',
    ])
    const [outer, inner] = read('The two sides agreed to share maps, the ministry said.')
    expect(outer).toMatchObject({ speaker: 'the ministry', attribution: { outer: -1, act: 'state' } })
    expect(inner).toMatchObject({ speaker: 'The two sides', cue: 'agreed', attribution: { outer: 0 } })
  })

  it('tell direct from mixed by the marks', () => {
    expect(told('“The pier is safe,” said Capt. Lund. “It was built last year.”')).toEqual([
      'direct state: Capt. Lund | said | “The pier is safe,” … “It was built last year.”',
    ])
    expect(told('Capt. Lund underlined a "lasting" bond.')).toEqual([
      'mixed emphasise: Capt. Lund | underlined | a "lasting" bond',
    ])
  })

  it('go on with quotations that stand alone, in the paragraph and in the next, but not with a heading', () => {
    expect(told('Capt. Lund said that the pier was old. “It will hold.”\n“We sail at noon.”\n“Old Piers”')).toEqual([
      'mixed state: Capt. Lund | said | that the pier was old … “It will hold.” … “We sail at noon.”',
    ])
    expect(told('“The pier is old,” Capt. Lund said.\nThe crew left.\n“We sail at noon.”')).toEqual([
      'direct state: Capt. Lund | said | “The pier is old,”',
    ])
  })

  it('keep together quotations joined by "and", and those that go on without marks', () => {
    expect(told('The crew chanted, “Cast off now,” and, “We sail at noon.”')).toEqual([
      'mixed state: The crew | chanted | “Cast off now,” and, “We sail at noon.”',
    ])
    expect(told('“We sail,” said Capt. Lund. “We know every one of the piers” along this coast.')[0]).toContain(
      '… “We know every one of the piers” along this coast',
    )
  })

  it('read the name that signs a quotation, not what else a dash opens', () => {
    const signed = 'direct state: Ana Ruiz, mayor of Lund | — | “The ferry is ours to keep.”'
    expect(told('“The ferry is ours to keep.” — Ana Ruiz, mayor of Lund')).toEqual([signed])
    expect(told('“The ferry is ours to keep.”\n— Ana Ruiz, mayor of Lund')).toEqual([signed])
    expect(told('“The ferry is ours to keep.”\n— Ana Ruiz walked to the pier')).toEqual([])
  })

  it('end a quotation without marks where the text speaks of the speaker again', () => {
    expect(told('Capt. Lund wrote:\nThe ferry is ours to keep.\nHe also wrote that it was old.')).toEqual([
      'direct state: Capt. Lund | wrote | The ferry is ours to keep.',
      'indirect state: He | also wrote | that it was old',
    ])
  })

  it('hand the quotation in the next block to the cue before the colon, whatever it holds already', () => {
    expect(told('Capt. Lund told the crew, to loud cheers:\n“We sail at noon.”')).toEqual([
      'direct state: Capt. Lund | told | “We sail at noon.”',
    ])
    expect(told('Capt. Lund said the choice was plain:\n“We sail at noon.”')).toEqual([
      'mixed state: Capt. Lund | said | the choice was plain: … “We sail at noon.”',
    ])
  })

  it('leave the hearer outside what a teller tells', () => {
    const [first] = read('Ana Ortega informed her guest that the port would close.')
    expect(first).toMatchObject({ content: 'that the port would close', attribution: { act: 'announce' } })
    expect(first?.attribution.addressee).not.toBeNull()
  })

  it('take the blocks behind a colon: a quotation without marks, a list', () => {
    expect(
      told('Minister Ana Ortega said:\nThe ferry runs again.\nWe thank the crew.\nMinister Ortega left at noon.'),
    ).toEqual(['direct thank: Minister Ana Ortega | said | The ferry runs again. … We thank the crew.'])
    expect(told('Capt. Lund said he looks forward to talks on:\n• Ferries\n• Piers\nHe left.')[0]).toContain(
      '• Ferries … • Piers',
    )
  })

  it('take the office behind a source for its own, a deed for no belief, a pledge for no praise', () => {
    expect(told('According to Ana Ortega, head of the press office, the pier was closed.')).toEqual([
      'indirect state: Ana Ortega, head of the press office | According to | the pier was closed',
    ])
    expect(told('The general said the boats had already found two smugglers.')[0]).toContain('indirect state')
    expect(told('Minister Ana Ortega said: “We will stand by our neighbours.”')[0]).toContain('direct commit')
    expect(told('Lund spoke after welcoming the Peruvian police commander at the base.')).toEqual([])
  })

  it('read the numbered paragraphs of a communique apart from the lettered items inside', () => {
    expect(
      told(
        '4. Peru declared its readiness to host.\n5. They agreed:\na) to meet;\nb) to sign.\n6. The guests thanked the hosts.',
      ),
    ).toEqual([
      'indirect commit: Peru | declared its readiness | to host',
      'indirect agree: They | agreed | a) to meet; … b) to sign.',
      'indirect thank: The guests | thanked | the hosts',
    ])
  })

  it('read turns of a transcript, moderators and reporters aside', () => {
    expect(
      told(
        'STAFF: Please.\nMINISTER ORTEGA: The ferry runs again.\nIt is full.\nQ: Since when?\nMINISTER ORTEGA: Monday.',
      ),
    ).toEqual([
      'direct state: MINISTER ORTEGA | : | The ferry runs again. … It is full.',
      'direct state: MINISTER ORTEGA | : | Monday.',
    ])
  })

  it('are none where nothing is said', () => {
    expect(
      told(
        'The two sides discussed the pier and exchanged views on ferries. Capt. Lund declined to comment. The navy will continue to invite cadets. The ties have grown according to the Joint Vision Statement.',
      ),
    ).toEqual([])
  })
})

describe('time', () => {
  const unit = 10_000
  const texts = {
    'one sentence of words': 'the fleet of the north sea and '.repeat(unit),
    'quotation marks': '"a" '.repeat(unit),
    'cues in a row': 'said '.repeat(unit),
    'cues with subjects': 'it was, said Lund, '.repeat(unit),
    labels: 'A B:\n'.repeat(unit),
    'blocks behind colons': 'Lund said:\nWe are here.\n'.repeat(unit / 2),
  }
  for (const [name, text] of Object.entries(texts)) {
    // a walk without a bound takes minutes on these; the limit leaves room for a slow machine
    it(`stays linear: ${name}`, () => void read(text), 15_000)
  }
})
