import { Option } from 'commander'
import { precisions } from '../stages/attributions/precision.ts'
import { collect, formFrom, oneOf } from './choice.ts'

/** `--rules`, gathered. */
export const rulesOption = (): Option =>
  new Option('--rules <dir>', 'folder of rule files laid over the shipped ones; may be repeated').argParser(collect)

/** `--fields`, a file. */
export const fieldsOption = (): Option =>
  new Option('--fields <file>', 'which fields of JSON and CSV hold what: a YAML file such as "text: story"')

/** `--precision`, one of the settings. */
export const precisionOption = (): Option =>
  new Option(
    '--precision <setting>',
    `${precisions.join(', ')}: fewer and surer statements, or more (default: balanced)`,
  ).argParser(oneOf(precisions))

/** `--type`, a media type from then on. */
export const typeOption = (): Option =>
  new Option(
    '--type <form>',
    'what the input is, such as html, ndjson or message/rfc822, where no name tells',
  ).argParser(formFrom)
