import { DropError } from './drop-error.ts'

const plain = 'text/plain'
const markdown = 'text/markdown'

const readable: { readonly [extension: string]: string } = {
  '': plain,
  txt: plain,
  text: plain,
  md: markdown,
  markdown,
}

const savedPage = 'save the page as plain text (.txt) and drop that'
const exportedText = 'export the text as .txt or .md and drop that'
const remedies: { readonly [extension: string]: string } = {
  html: savedPage,
  htm: savedPage,
  xhtml: savedPage,
  mhtml: savedPage,
  warc: savedPage,
  pdf: exportedText,
  doc: exportedText,
  docx: exportedText,
  odt: exportedText,
  rtf: exportedText,
  eml: exportedText,
  zip: 'unpack it and drop the files',
  gz: 'unpack it and drop the files',
  json: 'drop each article as a .txt file',
  jsonl: 'drop each article as a .txt file',
  ndjson: 'drop each article as a .txt file',
  csv: 'drop each article as a .txt file',
  xml: 'drop each article as a .txt file',
}
const move = 'move it out of the input, or give it a name that starts with "_"'

/** The ending of a file name in lower case, without its dot; '' where it has none ("20240601_foo"). */
const extensionOf = (name: string): string => {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase()
}

/**
 * The media type that a file name tells, or the one given.
 *
 * @throws DropError `unsupported` for forms that are not read, with what to do instead.
 */
export const mediaTypeOf = (name: string, given?: string): string => {
  if (given !== undefined) {
    const essence = given.split(';', 1)[0]!.trim().toLowerCase()
    if (essence === plain || essence === markdown) return essence
    throw new DropError('unsupported', `media type ${essence} is not read: give ${plain} or ${markdown}`)
  }
  const extension = extensionOf(name)
  const type = Object.hasOwn(readable, extension) ? readable[extension] : undefined
  if (type !== undefined) return type
  const remedy = Object.hasOwn(remedies, extension) ? remedies[extension] : move
  throw new DropError('unsupported', `.${extension} files are not read; read are .txt and .md: ${remedy}`)
}
