import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRuleSets } from '../../engine/load-rule-sets.ts'
import { createLexicon } from '../../text/create-lexicon.ts'
import { loadWordList } from '../../text/words.ts'
import { withoutCapitals } from './letter-case.ts'
import { genderOfName } from './name-gender.ts'
import { orderOf } from './name-order.ts'
import { createVocabulary } from './vocabulary.ts'

const rules = fileURLToPath(new URL('../../rules/', import.meta.url))
const lexicon = createLexicon(loadWordList(`${rules}segment/words.tsv`))
const vocabulary = createVocabulary(loadRuleSets([`${rules}names`]), lexicon)
const order = (name: string, country: string | null) => {
  const { family, given, order: told } = orderOf(name.split(' '), country, vocabulary)
  return [family, given, told]
}

describe('cultureOf', () => {
  it.each([
    ['Duong Gia Bao', ['VNM']],
    ['Seong Jae-won', ['KOR', 'PRK']],
    ['Guo Wenshan', ['CHN']],
    ['Teo Boon Keng', ['SGP', 'MYS', 'TWN', 'HKG']],
    ['Lee Morgan', []],
    ['Henrik Lindqvist', []],
  ])('%s: %j', (name, codes) => {
    expect(vocabulary.cultureOf(name.split(' ')).map(({ code }) => code)).toEqual(codes)
  })

  it('knows where a name ends so', () => {
    expect(vocabulary.cultureOf.byEnding(['Nimal', 'Abeynayake'])).toEqual(['LKA'])
    expect(vocabulary.cultureOf.byEnding(['Paula', 'Brandt'])).toEqual([])
  })
})

describe('orderOf', () => {
  it.each([
    ['Tanabe Haruo', 'JPN', 'Tanabe', 'Haruo', 'family-first'],
    ['Haruo Tanabe', 'JPN', 'Tanabe', 'Haruo', 'given-first'],
    ['Mizo Ruto', 'JPN', null, null, 'unknown'],
    ['Seong Jae-won', 'KOR', 'Seong', 'Jae-won', 'family-first'],
    ['Jae-won Seong', 'KOR', 'Seong', 'Jae-won', 'given-first'],
    ['Hla Thein Zaw', 'MMR', null, null, 'unknown'],
    ['Hendrik van der Loo', 'NLD', 'van der Loo', 'Hendrik', 'given-first'],
    ['Ramiro Fuentes Salas', 'CHL', 'Fuentes Salas', 'Ramiro', 'given-first'],
    ['Jose Luis Ortega', 'MEX', 'Ortega', 'Jose Luis', 'given-first'],
    ['Sukarman', 'IDN', null, null, 'single'],
  ])('%s (%s)', (name, country, family, given, told) => {
    expect(order(name, country)).toEqual([family, given, told])
  })
})

describe('what else a name tells', () => {
  it('is its sex', () => {
    expect(genderOfName(['Ngo', 'Thi', 'Sen'], 'family-first', vocabulary)).toBe('female')
    expect(genderOfName(['Henrik', 'Falk'], 'given-first', vocabulary)).toBe('male')
    expect(genderOfName(['Robin', 'Falk'], 'given-first', vocabulary)).toBeNull()
  })

  it('is its usual letters', () => {
    expect(withoutCapitals("INES VAN DER BERG-O'NEIL", vocabulary)).toBe("Ines van der Berg-O'Neil")
    expect(withoutCapitals('Ines DAHL', vocabulary)).toBe('Ines Dahl')
    expect(withoutCapitals('J.R. Dahl III', vocabulary)).toBe('J.R. Dahl III')
  })
})
