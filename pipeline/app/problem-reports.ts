import type { PlacedProblem } from '../run/check-record-text.ts'
import { formatRecordProblem } from '../run/record-problem.ts'
import type { ValidatedFile } from '../run/validate-file.ts'
import type { Colours } from './colours.ts'

/** Forms in which `validate` reports. */
export const reporters = ['pretty', 'github', 'junit'] as const

/** The forms in which problems can be told. */
export type Reporter = (typeof reporters)[number]

/** The report on validated files, with a final newline. */
export const reportProblems = (files: readonly ValidatedFile[], reporter: Reporter, colours: Colours): string => {
  switch (reporter) {
    case 'pretty':
      return pretty(files, colours)
    case 'github':
      return github(files) + summary(files)
    case 'junit':
      return junit(files)
  }
}

const summary = (files: readonly ValidatedFile[]): string => {
  const records = files.reduce((sum, file) => sum + file.records, 0)
  const invalid = files.reduce((sum, file) => sum + file.invalid, 0)
  return `${records - invalid} of ${records} records are valid\n`
}

const pretty = (files: readonly ValidatedFile[], colours: Colours): string => {
  const line = (path: string, problem: PlacedProblem): string =>
    `${path}:${problem.line}:${problem.column} ${colours.red(formatRecordProblem(problem))}\n`
  return files.flatMap(({ path, problems }) => problems.map(problem => line(path, problem))).join('') + summary(files)
}

/** Workflow commands that GitHub shows beside the lines. */
const github = (files: readonly ValidatedFile[]): string => {
  const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return files
    .flatMap(({ path, problems }) =>
      problems.map(problem => {
        const place = `file=${property(path)},line=${problem.line},col=${problem.column}`
        return `::error ${place},title=invalid record::${data(formatRecordProblem(problem))}\n`
      }),
    )
    .join('')
}

const junit = (files: readonly ValidatedFile[]): string => {
  const failed = files.filter(({ problems }) => problems.length > 0).length
  const cases = files.map(({ path, problems }) => {
    const name = escapeXml(path)
    if (problems.length === 0) return `    <testcase classname="readout.validate" name="${name}"/>`
    const text = problems.map(problem => `${problem.line}:${problem.column} ${formatRecordProblem(problem)}`).join('\n')
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
    const failure = `<failure message="${count}">${escapeXml(text)}</failure>`
    return `    <testcase classname="readout.validate" name="${name}">${failure}</testcase>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="readout validate" tests="${files.length}" failures="${failed}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Control characters, which XML 1.0 cannot hold even as references, become U+FFFD. */
const escapeXml = (text: string): string =>
  Array.from(text, character => {
    const isControl = character < ' ' && !'\t\n\r'.includes(character)
    return isControl ? '\ufffd' : (entities[character] ?? character)
  }).join('')
