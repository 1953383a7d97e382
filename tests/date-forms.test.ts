import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../pipeline/engine/load-rule-sets.ts'
import { loadShippedWords } from '../pipeline/run/load-shipped.ts'
import { createReader } from '../pipeline/run/reading.ts'
import { createLexicon } from '../pipeline/text/create-lexicon.ts'
import { dateForms } from './date-forms.ts'

const ruleSets = loadRuleSets([fileURLToPath(new URL('../pipeline/rules', import.meta.url))])
const { read } = createReader(ruleSets, createLexicon(loadShippedWords()))

/** The article's own date: a Wednesday. */
const published = '2024-05-15'

const datesIn = (text: string, header: string): string =>
  read({ name: 'article.txt', content: header + text })
    .record.dates.map(({ exact, edtf, precision, anchor }) => `${exact} = ${edtf} ${precision} ${anchor}`)
    .join('; ')

describe('dates as written', () => {
  it.each(dateForms.map(([text, dated, undated = dated]) => ({ text, dated, undated })))(
    '$text',
    ({ text, dated, undated }) => {
      expect(datesIn(text, `Date: ${published}\n\n`)).toBe(dated)
      expect(datesIn(text, '')).toBe(undated)
    },
  )

  it('are two hundred and more', () => {
    expect(new Set(dateForms.map(([text]) => text)).size).toBeGreaterThanOrEqual(200)
  })
})
