import { describe, expect, it } from 'vitest'
import { createLexicon } from './create-lexicon.ts'
import { FormFlag, Tag } from './lexicon.ts'
import { freshLexicon } from './test-lexicon.ts'

const lexicon = freshLexicon()
const verbLemma = (form: string): string => lexicon.form(lexicon.verbLemma(lexicon.intern(form)))
const nounLemma = (form: string): string => lexicon.form(lexicon.nounLemma(lexicon.intern(form)))

describe('createLexicon', () => {
  it('gives each form one id, and forms that fold alike one folded id', () => {
    expect(lexicon.intern('Đà')).toBe(lexicon.intern('Đà'))
    expect(lexicon.folded(lexicon.intern('Hà'))).toBe(lexicon.folded(lexicon.intern('HA')))
    expect(lexicon.find('never-seen-so-far')).toBe(-1)
  })

  it.each([
    ['said', 'say'],
    ['Told', 'tell'],
    ['underscored', 'underscore'],
    ['noted', 'note'],
    ['stopped', 'stop'],
    ['stressing', 'stress'],
    ['calls', 'call'],
    ['reaffirmed', 'reaffirm'],
    ['briefed', 'brief'],
    ['applies', 'apply'],
    ['applied', 'apply'],
    ['hoping', 'hope'],
    ['hopes', 'hope'],
    ['recognised', 'recognise'],
    ['believed', 'believe'],
    ['laid', 'lay'],
    ['held', 'hold'],
    ['was', 'be'],
    ['agreed', 'agree'],
    ['urging', 'urge'],
    ['retweeted', 'retweet'],
    ['spoke', 'speak'],
    ['wrote', 'write'],
    ['expressed', 'express'],
    ['congratulates', 'congratulate'],
    ['stresses', 'stress'],
    ['visited', 'visit'],
    ['lied', 'lie'],
  ])('verb %s → %s', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma)
  })

  it.each([
    ['talks', 'talk'],
    ['parties', 'party'],
    ['men', 'man'],
    ['speeches', 'speech'],
    ['bases', 'base'],
    ['analyses', 'analysis'],
    ['Vietnam', 'vietnam'],
    ['press', 'press'],
  ])('noun %s → %s', (form, lemma) => {
    expect(nounLemma(form)).toBe(lemma)
  })

  it.each([
    ['ADMM+', FormFlag.Acronym | FormFlag.AllCaps | FormFlag.Capitalized | FormFlag.Word],
    ['U.N.', FormFlag.Acronym | FormFlag.AllCaps | FormFlag.Capitalized | FormFlag.Word],
    ['13th', FormFlag.Number | FormFlag.Ordinal | FormFlag.Word],
    ['2024', FormFlag.Number | FormFlag.Year],
    ['3,000', FormFlag.Number],
    ['Đông', FormFlag.Capitalized | FormFlag.Word],
    ['“', FormFlag.Punctuation | FormFlag.QuoteMark],
    ['I', FormFlag.Capitalized | FormFlag.Word],
  ])('flags of %s', (form, flags) => {
    expect(lexicon.flags(lexicon.intern(form))).toBe(flags)
  })

  it.each([
    ['demiliterization', Tag.NN],
    ['hydrographically', Tag.RB],
    ['Bounmany', Tag.NNP],
    ['overclassified', Tag.JJ],
    ['well-trained', Tag.JJ],
    ['depotships', Tag.NNS],
  ])('guesses %s', (form, tag) => {
    expect(lexicon.isKnown(lexicon.intern(form))).toBe(false)
    expect(lexicon.tag(lexicon.intern(form))).toBe(tag)
  })

  it('works without a word list, and follows no endless chain of endings', () => {
    const bare = createLexicon()
    bare.intern('ed'.repeat(50_000))
    bare.intern(`${'es'.repeat(30)}`)
    expect(bare.size).toBeLessThan(40)
  })
})
