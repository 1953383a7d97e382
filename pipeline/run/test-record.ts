import type { Record } from '../record/record.ts'
import { schemaVersion } from '../record/schema-version.ts'

const text = 'Gen. Orla Brandt proposed yearly talks.\n'

/** A small valid record with one statement, for tests. */
export const sampleRecord = (): Record => ({
  schemaVersion,
  id: 'r-1',
  source: { file: 'a/b.txt', mediaType: 'text/plain', charset: 'utf-8', bytes: 40, sha256: '00', url: null },
  article: {
    title: null,
    publisher: null,
    authors: [],
    translator: null,
    published: null,
    modified: null,
    language: 'en',
    section: null,
    keywords: [],
  },
  text,
  blocks: [{ id: 'b-1', kind: 'body', role: 'paragraph', start: 0, end: 39, exact: text.slice(0, 39), rule: 'x' }],
  people: [
    {
      id: 'p-1',
      name: 'Orla Brandt',
      family: 'Brandt',
      given: 'Orla',
      order: 'given-first',
      honorifics: [],
      rank: { text: 'Gen.', title: 'General', grade: 'OF-9', service: null },
      roles: [],
      country: { code: 'NOR', name: 'Norway', basis: 'place' },
      mentions: [{ start: 0, end: 16, exact: 'Gen. Orla Brandt', form: 'full' }],
    },
  ],
  organizations: [],
  statements: [
    {
      id: 's-1',
      kind: 'indirect',
      act: 'propose',
      negated: false,
      conditional: false,
      speaker: {
        type: 'person',
        id: 'p-1',
        name: 'Orla Brandt',
        members: [],
        via: 'name',
        mention: { start: 0, end: 16, exact: 'Gen. Orla Brandt' },
      },
      addressees: [],
      cue: { start: 17, end: 25, exact: 'proposed', lemma: 'propose' },
      content: [{ start: 26, end: 38, exact: 'yearly talks' }],
      topics: ['t'],
      event: null,
      reportedBy: null,
      rule: 'x',
      confidence: 'likely',
    },
  ],
  topics: [{ id: 't', score: 1, central: true, evidence: [] }],
  events: [],
  agreements: [],
  cooperation: [],
  commitments: [],
  dates: [],
  notes: [],
  provenance: { readout: '0.1.0', rules: {} },
})
