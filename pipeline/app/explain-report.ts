import type {
  AbsenceExplanation,
  ArticleExplanation,
  FiredRule,
  StatementExplanation,
  TriedCandidate,
  Verdict,
} from '../explain/explanation.ts'
import type { RecordSpan } from '../record/parts.ts'
import type { Colours } from './colours.ts'

/** What led to the statements of an article, for a terminal. */
export const formatArticle = ({ statements, setAside, notes }: ArticleExplanation, colours: Colours): string => {
  const parts = statements.map(statement => formatStatement(statement, colours))
  if (setAside.length > 0) {
    const lines = setAside.map(
      ({ kind, exact = '', rule }) => `  ${kind.padEnd(11)} ${show(exact)} ${colours.dim(rule)}`,
    )
    parts.push([colours.bold('set aside'), ...lines].join('\n'))
  }
  if (notes.length > 0) {
    parts.push([colours.bold('notes'), ...notes.map(({ code, message }) => `  ${code}: ${message}`)].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
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
    line('who', `${mention ? `${quoted(mention)}: ` : ''}${speaker}`),
    line('cue', cue ? `${quoted(cue)} ${colours.dim(candidate?.rule ?? cue.lemma)}` : 'none: it goes on from before'),
    ...content.map((part, index) => line(index === 0 ? 'says' : '', quoted(part))),
    line('frame', `${colours.dim(rule)}${candidate ? ` ${gateOf(candidate)}` : ''}`),
    ...topics.map(({ id: topic, evidence }, index) =>
      line(
        index === 0 ? 'topics' : '',
        `${topic} ${evidence.map(place => fired(place, colours)).join(', ') || 'carried over from the words around it'}`,
      ),
    ),
    ...lost.map((tried, index) => line(index === 0 ? 'lost' : '', formatLost(tried))),
    ...rules.map((place, index) => line(index === 0 ? 'rules' : '', fired(place, colours))),
  ].join('\n')
}

/** Why words are in no statement, or in which, for a terminal. */
export const formatAbsence = (explained: AbsenceExplanation, colours: Colours): string => {
  const { words, verdict, block, sentence, statements, lost, cues, verbs, rules } = explained
  const because: { readonly [one in Verdict]: string } = {
    'set-aside': `set aside as ${block.kind} by ${block.rule}`,
    'in-statement': `in ${statements.map(({ id, act }) => `${id} (${act})`).join(', ')}: readout explain --statement tells more`,
    'candidate-lost': 'a candidate in this sentence lost',
    'no-frame': 'a cue is here, but no speaker or nothing said in a frame that a rule knows',
    'no-cue': 'no word of this sentence is a cue in any rule',
  }
  return [
    `${colours.bold(quoted(words))}  ${because[verdict]}`,
    line('in', show(sentence.exact, 200)),
    ...lost.map((tried, index) => line(index === 0 ? 'lost' : '', formatLost(tried))),
    ...cues.map((cue, index) => line(index === 0 ? 'cues' : '', fired(cue, colours))),
    ...(verbs.length > 0 ? [line('verbs', `${verbs.join(', ')}: no cues`)] : []),
    ...rules.map((place, index) => line(index === 0 ? 'rules' : '', fired(place, colours))),
  ].join('\n')
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

const fired = ({ rule, ...place }: FiredRule | (RecordSpan & { readonly rule: string }), colours: Colours): string =>
  `${quoted(place)} ${colours.dim(rule)}`

const line = (label: string, text: string): string => `  ${label.padEnd(7)} ${text}`

const quoted = ({ exact }: RecordSpan): string => `"${show(exact, 120)}"`

/** Words on one line, their middle left out where they are many. */
const show = (words = '', most = 80): string => {
  const flat = words.replaceAll(/\s+/g, ' ')
  return flat.length <= most ? flat : `${flat.slice(0, most - 20)} … ${flat.slice(-16)}`
}
