/** How much of an input is looked at: a first line of NDJSON may hold a whole article. */
export const sniffedBytes = 262_144

/**
 * The media type of bytes that come without a name, by how they begin; null where they may be plain text. Only what no text
 * begins with counts: "From Hanoi, …", "[Photo: …]" and a header of `Title: …` are text.
 */
export const sniffType = (top: Buffer): string | null => {
  const text = top.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  if (/^WARC\/[01]\.\d+\r?\n/.test(text)) return 'application/warc'
  if (mailboxLine.test(text)) return 'application/mbox'
  return sniffMail(text) ?? sniffMarkup(text) ?? sniffJson(text)
}

const mailboxLine =
  /^From \S{1,200} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b,? [^\n]{0,40}\d{1,2}:\d\d[^\n]{0,60}\r?\n[\w-]{1,80}:/

/** A mail as it was sent, not as it is copied out of a window: its header holds what only programs write. */
const sniffMail = (text: string): string | null => {
  const header = text.slice(0, 65_536).split(/\r?\n\r?\n/, 1)[0]!
  const lines = header.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const names = lines.map(line => /^([\w-]{1,80}):/.exec(line)?.[1]?.toLowerCase())
  if (names.includes(undefined)) return null
  const isSent = names.includes('from') && names.some(name => byPrograms.has(name!))
  if (!isSent) return null
  return lines.some(line => /^content-type:\s*multipart\/related/i.test(line)) &&
    /^(?:snapshot-content-location|from: <?saved by)/im.test(header)
    ? 'multipart/related'
    : 'message/rfc822'
}

const byPrograms: ReadonlySet<string> = new Set([
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'dkim-signature',
  'content-type',
])

const sniffMarkup = (text: string): string | null => {
  const start = text.slice(0, 8192).replace(/^\s*(?:<\?xml\b[^>]{0,400}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*){0,5}/, '')
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'text/html'
  if (/^<(?:rss|feed|rdf:rdf)\b/i.test(start)) return 'application/xml'
  return null
}

const sniffJson = (text: string): string | null => {
  if (/^\s*\[\s*\{\s*["}]/.test(text)) return 'application/json'
  if (!/^\s*\{\s*["}]/.test(text)) return null
  const [first = '', ...more] = text.trimStart().split(/\r?\n/, 3)
  return more.length > 0 && isJson(first) && /^\s*(?:\{|$)/.test(more[0]!) ? 'application/x-ndjson' : 'application/json'
}

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
