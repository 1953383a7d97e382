import type {
  AbsenceExplanation,
  ArticleExplanation,
  StatementExplanation,
  TriedCandidate,
  Verdict,
} from '../explain/explanation.ts'
import { type FactList, factLists } from '../explain/sections.ts'
import type { Colours } from './colours.ts'
import { fired, line, linesOf, quoted, refer, show, tellMost } from './explain-lines.ts'
import { createFactReport } from './fact-report.ts'
import { formatLeftOut, formatNotes, formatSetAside } from './page-report.ts'
import { showName } from './show-name.ts'

/** All that was asked for of an article, with what led to it, for a terminal. */
export const formatArticle = (article: ArticleExplanation, colours: Colours): string => {
  const report = createFactReport(colours)
  const parts = [
    ...article.statements.map(statement => formatStatement(statement, colours)),
    ...article.topics.map(report.topic),
    ...article.events.map(report.event),
    ...article.agreements.map(report.agreement),
    ...article.cooperation.map(report.item),
    ...article.commitments.map(report.commitment),
    ...article.dates.map(report.date),
    ...formatSetAside(article.setAside, colours),
    ...formatLeftOut(article.leftOut, colours),
    ...formatNotes(article.notes, colours),
  ]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

/** One statement with what led to it. */
export const formatStatement = (explained: StatementExplanation, colours: Colours): string => {
  const { statement, speaker, candidate, topics, lost, rules, sentence } = explained
  const { id, kind, act, confidence, cue, content, rule, negated, conditional } = statement
  const marks = [kind, act, ...(negated ? ['negated'] : []), ...(conditional ? ['conditional'] : []), confidence]
  const mention = statement.speaker.mention
  return [
    `${colours.bold(id)}  ${marks.join(', ')}`,
    line('in', show(sentence.exact, 160)),
    line('who', `${mention ? `${quoted(mention)}: ` : ''}${showName(speaker)}`),
    line('cue', cue ? `${quoted(cue)} ${colours.dim(candidate?.rule ?? cue.lemma)}` : 'none: it goes on from before'),
    ...linesOf(
      'says',
      content.map(part => quoted(part)),
    ),
    line('frame', `${colours.dim(rule)}${candidate ? ` ${gateOf(candidate)}` : ''}`),
    ...linesOf(
      'topics',
      topics.map(
        ({ id: topic, evidence }) =>
          `${topic} ${evidence.map(place => fired(place, colours)).join(', ') || 'carried over from the words around it'}`,
      ),
    ),
    ...linesOf('lost', tellMost(lost, formatLost)),
    ...linesOf(
      'rules',
      tellMost(rules, place => fired(place, colours)),
    ),
  ].join('\n')
}

/** Why words are in no statement, or in which, for a terminal. */
export const formatAbsence = (explained: AbsenceExplanation, colours: Colours): string => {
  const { words, verdict, block, sentence, statements, lost, cues, verbs, rules, holders } = explained
  const because: { readonly [one in Verdict]: string } = {
    'set-aside': `set aside as ${block.kind} by ${block.rule}`,
    'in-statement': `in ${statements.map(({ id, act }) => `${id} (${act})`).join(', ')}: readout explain --statement tells more`,
    'candidate-lost': 'in no statement: a candidate in this sentence lost',
    'no-frame': 'in no statement: a cue is here, but no speaker or nothing said in a frame that a rule knows',
    'no-cue': 'in no statement: no word of this sentence is a cue in any rule',
  }
  return [
    `${colours.bold(quoted(words))}  ${because[verdict]}`,
    line('in', show(sentence.exact, 200)),
    ...(holders.length === 0 ? [line('held', 'by no topic, event, agreement, item, commitment or date')] : []),
    ...factLists.flatMap(list =>
      linesOf(
        held[list],
        tellMost(
          holders.filter(each => each.list === list),
          ({ holder }) => refer(holder),
        ),
      ),
    ),
    ...linesOf('lost', tellMost(lost, formatLost)),
    ...linesOf(
      'cues',
      tellMost(cues, cue => fired(cue, colours)),
    ),
    ...(verbs.length > 0 ? [line('verbs', `${verbs.join(', ')}: no cues`)] : []),
    ...linesOf(
      'rules',
      tellMost(rules, place => fired(place, colours)),
    ),
  ].join('\n')
}

const held: { readonly [list in FactList]: string } = {
  topics: 'topic',
  events: 'event',
  agreements: 'signed',
  cooperation: 'item',
  commitments: 'will',
  dates: 'date',
}

const formatLost = (tried: TriedCandidate): string => {
  const { cue, mention, content, fate } = tried
  const parts = [mention, cue, ...content].flatMap(part => (part ? [quoted(part)] : []))
  return `${parts.join(' · ')}: ${fate === 'inside' ? "inside another's words" : gateOf(tried)}`
}

/** `say THAT, 812 of 840 on the development gold: 0.96; subject is a thing ×0.4: 0.91, needs 0.4`. */
const gateOf = ({ lemma, frame, counted, base, signs, probability, needed }: TriedCandidate): string => {
  const count = counted ? `${counted.right} of ${counted.total} on the development gold` : 'never counted'
  const factors = signs
    .filter(({ factor }) => factor.toFixed(1) !== '1.0')
    .map(({ sign, factor }) => `${tellSign(sign)} ×${factor.toFixed(1)}`)
    .join(', ')
  const weighed = factors === '' ? '' : `; ${factors}: ${probability.toFixed(2)}`
  return `${lemma} ${frame}, ${count}: ${base.toFixed(2)}${weighed}, needs ${needed}`
}

const signWords: Readonly<Record<string, string>> = {
  'subject:none': 'no subject',
  'subject:it': 'subject is "it"',
  'subject:you': 'subject is "you"',
  'subject:thing': 'subject is a thing',
  'subject:who': 'subject is a relative pronoun',
  'subject:pronoun': 'subject is a pronoun',
  'subject:name': 'subject is a name',
  'subject:plural': 'subject is a plural',
  'subject:noun': 'subject is a noun',
  quoting: 'a quotation in it',
  short: 'short content',
  long: 'long content',
  subordinate: 'in a subordinate clause',
}

const tellSign = (sign: string): string => signWords[sign] ?? sign
