const figure = (evaluation, name) => evaluation.figures.find(each => each.name === name)
const shown = (value, [low, high]) => `${value.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
const cell = each => (each === undefined ? '' : shown(each.value, each.interval))
const row = cells => `| ${cells.join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** Columns of the table of all sets; what a corpus does not tell stays empty. */
const overview = ['cue', 'source', 'contentHalf', 'full', 'speaker', 'wrongSpeaker', 'act', 'people', 'removed']
/** Columns of the table of what articles are about. */
const subjects = [
  'topics',
  'articleTopics',
  'events',
  'eventParties',
  'agreements',
  'agreementKind',
  'cooperation',
  'cooperationTopic',
  'cooperationFrame',
  'commitments',
]
const kinds = ['direct', 'mixed', 'indirect']
const levels = [
  ['certain', '≥ 97 %'],
  ['likely', '≥ 85 %'],
  ['weak', 'below'],
]

/** docs/accuracy.md from evaluations, each with the name of its set and what it was used for, and those of every setting of --precision. */
export const writeAccuracyPage = (evaluations, { settings, bySetting }) =>
  `<!-- Made by \`npm run accuracy -- READOUTS POLNEAR\` (bench/accuracy.mjs). Change that, not this. -->
# How accurate it is

${intro}

## All sets

${table(
  ['set', 'used for', 'articles', ...overview],
  evaluations.map(each => [each.name, each.how, each.articles, ...overview.map(name => cell(figure(each, name)))]),
)}

${heldOut(evaluations)}

## About what

Topics of statements and articles; events of the right type at the right passage, and how many of these have just the right parties; agreements and their kinds; items of cooperation with at least half of their
words, their topics and frames; commitments.

${table(
  ['set', 'used for', ...subjects],
  evaluations
    .filter(each => subjects.some(name => figure(each, name) !== undefined))
    .map(each => [each.name, each.how, ...subjects.map(name => cell(figure(each, name)))]),
)}

Two people who coded the readouts apart from each other agree at F1 96 and 94 on topics of statements (outlets of Vietnam, elsewhere), 94 and 93 on topics of articles, 92 and 92 on events, 100 and 91 on agreements, 95
and 77 on cooperation, 74 and 67 on commitments. What only one of the two gave counts for neither side.

## Statements found in full, by kind

Recall by the kind that people gave (of PolNeAR: by the share of the content that stands in quotation marks), precision by the kind that the record gives.

${table(
  ['set', ...kinds.flatMap(kind => [`${kind}: precision`, 'recall', 'F1'])],
  evaluations.map(each => [
    each.name,
    ...kinds.flatMap(kind => {
      const found = each.kinds.find(({ name }) => name === kind)
      return found ? [found.precision.toFixed(1), found.recall.toFixed(1), cell(found)] : ['', '', '']
    }),
  ]),
)}

## By setting of --precision

Precision and recall of cues, and F1 of statements found in full; all else on this page is \`balanced\`. The thresholds stand in \`pipeline/rules/attributions/precision.yaml\`.

${table(
  ['set', ...settings.flatMap(setting => [`${setting}: cue precision`, 'cue recall', 'full'])],
  bySetting.map(each => [
    each.name,
    ...each.evaluations.flatMap(evaluation => {
      const cue = figure(evaluation, 'cue')
      return [cue.precision.toFixed(1), cue.recall.toFixed(1), figure(evaluation, 'full').value.toFixed(1)]
    }),
  ]),
)}

## Precision by confidence

Of the statements of each level, how many are right: found in full, and where the gold tells who speaks, with the right speaker. The levels were counted on the sets that were developed on
(\`pipeline/rules/resolve/count-confidence.mjs\`); what they promise is in brackets.

${table(
  ['set', ...levels.flatMap(([level, promise]) => [`${level} (${promise}): in full`, 'right speaker'])],
  evaluations.map(each => [
    each.name,
    ...levels.flatMap(([level]) => ['full', 'speaker'].map(what => share(each, `${level}.${what}`))),
  ]),
)}

## Each set

${evaluations.map(section).join('\n\n')}

${others}
`

const intro = `What \`readout evaluate\` says, in percent; in brackets the 95 % interval of a bootstrap over articles (1,000 draws). *Developed on* = whoever wrote the rules read these
texts: such figures show what the rules can say, not what to expect of texts never seen. *Measured on* = figures were watched; twenty statements were read in the end, to say what is still wrong. *Held out* = not read by
whoever wrote the rules, and no figure was tuned to (what was read of \`tests/gold\` all the same, its README tells).

| figure | what it says |
|---|---|
| cue, source | F1 of the cue, and of the place where the speaker is named, each sharing a word with the gold's (the source: with a word of the content, too) |
| contentTokens, contentHalf, contentExact | F1 of the words said; of contents that share at least half of their words (Jaccard); of contents with the very same words |
| full | F1 of whole statements: half of the content's words, and the speaker's mention |
| speaker | F1 of statements with half of the content's words under the right person, ministry, country or group |
| wrongSpeaker | of the statements found in full, how many name a wrong person or body: the less the better |
| act, kind, members, country, rank | of what was found, how much is told rightly |
| people, removed, topics, articleTopics | F1 of people by full name, of words that are no running text, of topics of statements and of articles |
| events, agreements, cooperation, commitments, and what is told of them | F1 and shares; empty where the gold has none |

PolNeAR is PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018), general political news of the United States; a third of train is every third article by name, from the third on. The other articles were written for
this project, with invented people.`

const heldOut = evaluations => {
  const [dev, third] = ['PolNeAR, dev', 'PolNeAR, a third of train'].map(name =>
    figure(
      evaluations.find(each => each.name === name),
      'full',
    ),
  )
  return `Full on the third of PolNeAR's train that was held out lies ${Math.abs(third.value - dev.value).toFixed(1)} points ${third.value < dev.value ? 'below' : 'above'} dev.`
}

const share = (evaluation, name) => {
  const found = evaluation.levels.find(each => each.name === name)
  return found ? `${shown(found.value, found.interval)} of ${found.predicted}` : ''
}

const section = each => `### ${each.name} (${each.how}, ${each.articles} articles)

${table(
  ['figure', 'precision', 'recall', 'F1 or rate', 'right', 'found'],
  each.figures.map(({ name, precision, recall, value, interval, right, predicted, found, gold, form }) => [
    name,
    precision?.toFixed(1) ?? '',
    recall?.toFixed(1) ?? '',
    shown(value, interval),
    `${right} of ${predicted}`,
    form === 'rate' ? '' : `${found} of ${gold}`,
  ]),
)}`

const others = `## What others report

Figures on other corpora, by other measures, only guide: none of these systems was run on the sets above.

| system | on | figures |
|---|---|---|
| Citron (BBC R&D), the model en_2021-11-15 that can be downloaded, end to end; from its [model card](https://github.com/bbc/citron/blob/main/models/en_2021-11-15/README.md) | test part of PARC 3.0 (Pareti, LREC 2016) | F1 of exact spans: cue 82.3, source 82.0, content 59.3, all spans of a quotation 56.7 |
| Gender Gap Tracker (Asr et al., PLoS ONE 16(1), 2021, [doi:10.1371/journal.pone.0245533](https://doi.org/10.1371/journal.pone.0245533)) | its own news articles | quotations by containment at 0.8: 76.1; speaker 87.4 |
| two people who annotate PolNeAR, against each other | PolNeAR | full, by the measure above: about 74; direct 97, mixed 87, indirect 66 |`
