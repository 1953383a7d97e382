import { DropError } from './drop-error.ts'

/** What a drop's name, or its media type, says of its form. */
export interface Form {
  readonly mediaType: string
  /** Whether gzip packed it. */
  readonly isPacked: boolean
  /** Whether it is opened by what cuts it into articles: it may hold many, or takes time to take apart. */
  readonly holdsParts: boolean
}

const single: { readonly [extension: string]: string } = {
  '': 'text/plain',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
}

const many: { readonly [extension: string]: string } = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  eml: 'message/rfc822',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  mbox: 'application/mbox',
  warc: 'application/warc',
}

const exportedText = 'export its text as .txt or .html and drop that'
const unpackedFiles = 'unpack it and drop the files'
const remedies: { readonly [extension: string]: string } = {
  pdf: exportedText,
  doc: exportedText,
  docx: exportedText,
  odt: exportedText,
  rtf: exportedText,
  epub: exportedText,
  ppt: exportedText,
  pptx: exportedText,
  xls: 'save the sheet as .csv and drop that',
  xlsx: 'save the sheet as .csv and drop that',
  ods: 'save the sheet as .csv and drop that',
  msg: 'save the mail as .eml and drop that',
  pst: 'export the mails as .mbox or .eml and drop those',
  zip: unpackedFiles,
  tar: unpackedFiles,
  tgz: unpackedFiles,
  '7z': unpackedFiles,
  rar: unpackedFiles,
  bz2: unpackedFiles,
  xz: unpackedFiles,
  zst: unpackedFiles,
  webarchive: 'save the page as .html and drop that',
}
const move = 'move it out of the input, or give it a name that starts with "_"'
const readable =
  'texts (.txt, .md), pages (.html), .json, .ndjson, .csv, feeds (.rss, .atom, .xml), mail (.eml, .mbox) and .warc, each also as .gz'

/** What to do with files of an ending that is not read. */
export const remedyFor = (extension: string): string =>
  Object.hasOwn(remedies, extension) ? remedies[extension]! : move

/** The ending of a file name in lower case, without its dot; '' where it has none ("20240601_foo"). */
const extensionOf = (name: string): string => {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase()
}

const typeOf = (extension: string): Pick<Form, 'mediaType' | 'holdsParts'> | null => {
  if (Object.hasOwn(single, extension)) return { mediaType: single[extension]!, holdsParts: false }
  if (Object.hasOwn(many, extension)) return { mediaType: many[extension]!, holdsParts: true }
  return null
}

const ofEssence: ReadonlyMap<string, Pick<Form, 'mediaType' | 'holdsParts'>> = new Map(
  [...Object.values(single), ...Object.values(many), 'application/feed+json'].map(mediaType => [
    mediaType,
    { mediaType, holdsParts: !Object.values(single).includes(mediaType) },
  ]),
)

/** The media type that people mean by one, or by a file's ending: "text/html", "html", ".warc.gz". Undefined where it is not read. */
export const mediaTypeOf = (words: string): string | undefined => {
  const word = words.trim().toLowerCase().replace(/^\./, '').replace(/\.gz$/, '')
  if (word.includes('/')) return ofEssence.get(word.split(';', 1)[0]!.trim())?.mediaType
  return word === '' ? undefined : typeOf(word)?.mediaType
}

/** The endings of the files that are read. */
export const readEndings: readonly string[] = [...Object.keys(single), ...Object.keys(many)].filter(word => word !== '')

/**
 * The form that a file name tells, or the media type given.
 *
 * @throws DropError `unsupported` for forms that are not read, with what to do instead.
 */
export const formOf = (name: string, given?: string): Form => {
  const extension = extensionOf(name)
  const isPacked = extension === 'gz'
  if (given !== undefined) {
    const essence = given.split(';', 1)[0]!.trim().toLowerCase()
    const form = ofEssence.get(essence)
    if (form !== undefined) return { ...form, isPacked: false }
    throw new DropError(
      'unsupported',
      `media type ${essence} is not read; read are ${[...ofEssence.keys()].join(', ')}`,
    )
  }
  const inner = isPacked ? extensionOf(name.slice(0, -'.gz'.length)) : extension
  const form = typeOf(inner)
  if (form !== null) return { ...form, isPacked }
  throw new DropError('unsupported', `.${inner} files are not read, only ${readable}: ${remedyFor(inner)}`)
}
