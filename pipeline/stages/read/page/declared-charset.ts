import { charsetOfLabel } from './charset-labels.ts'

/** A charset and who says it: "the server", "the page's meta element". */
export interface Declaration {
  readonly charset: string
  readonly by: string
}

/** Browsers look at 1,024 bytes; saved pages often push the element behind a banner of comments. */
const lookedAt = 4096

/** What a Content-Type header, or the bare label of one, says; undefined where it names no charset. */
export const charsetOfHeader = (header: string | undefined): Declaration | undefined => {
  const words = header?.slice(0, 500).trim() ?? ''
  const label = /charset\s*=\s*["']?([\w:.+-]{1,40})/i.exec(words)?.[1] ?? /^[\w:.+-]{1,40}$/.exec(words)?.[0]
  return label === undefined ? undefined : { charset: charsetOfLabel(label), by: 'the server' }
}

/**
 * What a page's first 4 KB say of its charset: an XML declaration, `<meta charset>`, `<meta http-equiv="Content-Type">`.
 * UTF-16 there means UTF-8, for the words could not have been read otherwise.
 */
export const charsetOfPage = (bytes: Uint8Array): Declaration | undefined => {
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, lookedAt))
    .toString('latin1')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(top)?.[1]
  if (xml !== undefined) return declared(xml, 'the XML declaration')
  for (const [element] of top.matchAll(/<meta[\s/][^>]{0,600}/gi)) {
    const label = /[\s;"'/]charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(element)?.[1]
    if (label !== undefined) return declared(label, "the page's meta element")
  }
  return undefined
}

const declared = (label: string, by: string): Declaration => {
  const charset = charsetOfLabel(label)
  return { charset: charset.startsWith('utf-16') ? 'utf-8' : charset, by }
}
