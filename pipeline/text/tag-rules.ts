import { Tag } from './lexicon.ts'

/** What a neighbour is apart from its tag, as bits. */
export const Neighbour = {
  Start: 1, // no token: the block or sentence begins
  End: 2, // no token: the block ends
  Be: 4,
  Have: 8,
  Do: 16,
  By: 32,
  That: 64,
  Subject: 128, // he, she, it, they, we, I, you, who
} as const

/** A neighbour fits when its tag is one of `tags` or it is one of `is`. */
export interface Fit {
  readonly tags: number
  readonly is: number
}

/** One line of the tagger: the first rule whose conditions hold gives the tag. Conditions that are absent hold. */
export interface TagRule {
  readonly to: Tag
  /** Tags that the form must all be able to have, as bits; `to` where it is absent. */
  readonly may?: number
  /** Tags of which the form's most likely one must be one. */
  readonly likely?: number
  /** The token before, quotation marks skipped. */
  readonly before?: Fit
  /** The token before, adverbs skipped as well. */
  readonly auxiliary?: Fit
  /** The token behind. */
  readonly after?: Fit
  /** Whether the clause has had a verb other than a participle. */
  readonly finite?: boolean
  /** Tag of the sentence's last verb, participles without an auxiliary aside. */
  readonly lastVerb?: number
  /** Whether a finite verb follows in the clause before any mark or conjunction. */
  readonly finiteAhead?: boolean
  /** Whether the form has a capital inside a sentence. */
  readonly name?: boolean
}

const bits = (names: string): number =>
  names.split(' ').reduce<number>((all, name) => all | (1 << Tag[name as keyof typeof Tag]), 0)
const near = (names: string, is = 0): Fit => ({ tags: names === '' ? 0 : bits(names), is })

const NOMINAL = 'NN NNS NNP NNPS'
const OPENS_PHRASE = 'DT PRPS POS JJ JJR JJS CD PDT'
const OPENS_OBJECT = 'DT PRPS PRP NNP NNPS CD WP WRB'
const VERB_ED = bits('VBD VBN')

/**
 * Rules in order. Names come first, since a capital inside a sentence outweighs all else; then what an auxiliary or "to" decides; then
 * noun against verb by the clause; then adjectives.
 */
export const TAG_RULES: readonly TagRule[] = [
  // Names
  { to: Tag.JJ, name: true, may: bits('JJ NNP'), likely: bits('JJ'), after: near('NN NNS NNP NNPS JJ VBG') },
  { to: Tag.NNPS, name: true, likely: bits('NNS NNPS') },
  { to: Tag.NNP, name: true, likely: bits('NN NNP VB VBP VBZ VBD VBN VBG MD JJ UH RB RP RBR JJR') },
  // Clitics and function words
  { to: Tag.VBZ, may: bits('POS'), before: near('PRP WP EX WRB') },
  { to: Tag.VBZ, may: bits('POS VBZ'), after: near('DT VBG') },
  { to: Tag.POS, may: bits('POS') },
  { to: Tag.PRP, may: bits('PRPS PRP'), after: near('IN TO DT CC RB MD VBD PUNCT WDT WRB WP PRPS', Neighbour.End) },
  { to: Tag.EX, after: near('MD', Neighbour.Be) },
  { to: Tag.RB, may: bits('EX') },
  { to: Tag.WDT, may: bits('WDT IN'), before: near(NOMINAL), after: near('VBZ VBD VBN VBP MD RB') },
  { to: Tag.DT, may: bits('DT IN'), before: near('IN CC', Neighbour.Start), after: near('NN VBZ MD') },
  { to: Tag.DT, may: bits('DT IN'), after: near('PUNCT', Neighbour.Be | Neighbour.End) },
  { to: Tag.RBR, after: near('JJ RB VBN') },
  { to: Tag.JJR, after: near('NN NNS IN') },
  { to: Tag.JJS, may: bits('JJS RBR'), after: near('NN NNS IN') },
  // Verbs behind an auxiliary
  { to: Tag.RB, auxiliary: near('TO MD'), likely: bits('RB RBR JJR'), after: near('VB') },
  { to: Tag.JJ, before: near('TO'), likely: bits('JJ'), after: near('NN NNS JJ VBG') },
  { to: Tag.VB, auxiliary: near('TO MD', Neighbour.Do) },
  { to: Tag.VBN, auxiliary: near('', Neighbour.Have) },
  { to: Tag.JJ, auxiliary: near('', Neighbour.Be), likely: bits('JJ NN') },
  { to: Tag.VBN, auxiliary: near('', Neighbour.Be) },
  { to: Tag.VBG, auxiliary: near('', Neighbour.Be) },
  { to: Tag.VBD, auxiliary: near('', Neighbour.Subject) },
  { to: Tag.VBZ, auxiliary: near('', Neighbour.Subject) },
  { to: Tag.VBP, auxiliary: near('', Neighbour.Subject) },
  // Finite verb or participle
  { to: Tag.VBN, may: VERB_ED, after: near('', Neighbour.By) },
  { to: Tag.JJ, likely: bits('VBD VBN VBG'), before: near(OPENS_PHRASE), after: near(`${NOMINAL} JJ`) },
  { to: Tag.VBN, before: near(OPENS_PHRASE), after: near(`${NOMINAL} JJ`) },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near('CC'), lastVerb: bits('VBN') },
  { to: Tag.VBD, may: VERB_ED, likely: bits('VBD VBN'), after: near(OPENS_OBJECT, Neighbour.That) },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(`${NOMINAL} CC PUNCT WDT WP`), after: near(OPENS_OBJECT) },
  { to: Tag.VBD, may: VERB_ED, likely: bits('VBD VBN'), auxiliary: near('WDT WP CC') },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(NOMINAL), after: near('NN NNS JJ VBG RP') },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near('NNP NNPS'), finiteAhead: false },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near(NOMINAL), finite: true },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near(NOMINAL), finiteAhead: true, after: near('IN TO RB PUNCT') },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(NOMINAL) },
  { to: Tag.VBN, may: VERB_ED, before: near('IN', Neighbour.Start), after: near('IN TO') },
  // Noun or verb
  {
    to: Tag.VBG,
    after: near('DT PRPS PRP NNP'),
    likely: bits('NN VBG JJ'),
    before: near(`IN CC PUNCT ${NOMINAL}`, Neighbour.Start),
  },
  { to: Tag.NN, before: near(`${OPENS_PHRASE} IN`), likely: bits('NN VB VBP') },
  { to: Tag.NNS, before: near(`${OPENS_PHRASE} IN`), likely: bits('NNS VBZ') },
  { to: Tag.VBZ, before: near('RB'), auxiliary: near('NN NNP'), finite: false },
  { to: Tag.VBP, before: near('RB'), auxiliary: near('NNS NNPS'), finite: false },
  {
    to: Tag.VBZ,
    before: near('NN NNP'),
    finite: false,
    after: near('DT PRPS PRP CD IN TO WRB WP NNP RB VBN JJ', Neighbour.That),
  },
  { to: Tag.VBZ, before: near('NN NNP'), after: near('DT PRPS PRP NNP', Neighbour.That) },
  { to: Tag.VBP, likely: bits('NN VB VBP'), before: near('NNS NNPS'), finite: false },
  { to: Tag.NN, likely: bits('NN VB VBP'), before: near('NN NNP VBG VBN VBZ VBD') },
  { to: Tag.NNS, likely: bits('NNS VBZ'), before: near('NN NNP VBG VBN VBZ VBD') },
  { to: Tag.NNS, likely: bits('VBZ'), before: near('CC PUNCT'), lastVerb: bits('VB VBD VBG VBN') },
  { to: Tag.VB, likely: bits('NN VB VBP'), before: near('CC'), lastVerb: bits('VB'), after: near('DT PRPS PRP NNP') },
  { to: Tag.VBP, likely: bits('VB'), before: near('WDT WP') },
  // Adjectives and nouns
  { to: Tag.JJ, likely: bits('NN RB'), before: near('DT PRPS POS IN'), after: near('NN NNS') },
  { to: Tag.NN, likely: bits('JJ'), before: near('DT PRPS POS'), after: near('IN VBZ VBD MD PUNCT', Neighbour.End) },
  {
    to: Tag.NN,
    likely: bits('VBG'),
    before: near('DT PRPS POS JJ'),
    after: near('IN CC PUNCT VBZ VBD MD', Neighbour.End),
  },
]
