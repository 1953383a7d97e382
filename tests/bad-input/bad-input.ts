import { gzipSync } from 'node:zlib'

/** An input that is out of the ordinary, and what comes of it. */
export interface BadInput {
  /** Its file name. */
  readonly name: string
  /**
   * Records written, then distinct notes of `read` in brackets, then distinct codes of failures: "record (charset-guessed)",
   * "2 records, malformed", "empty".
   */
  readonly gives: string
  /** What it shows. */
  readonly why: string
  /** Its bytes, or what puts it into its place. */
  readonly make: (() => string | Uint8Array) | { readonly at: (path: string) => void }
}

/** A row of the table. */
export const row = (name: string, gives: string, why: string, make: BadInput['make']): BadInput => ({
  name,
  gives,
  why,
  make,
})

/** Three paragraphs of an article. */
export const paragraphs = [
  'On June 3, Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo, where the guests stayed for two days.',
  'Minister Orla Brandt said that the visit was “a good sign”. She proposed yearly talks on rescue at sea between the two navies.',
  'Tran Dinh Kha thanked the host and affirmed that both sides would train young officers together from the coming spring on.',
] as const

/** An article as text. */
export const article = paragraphs.join('\n\n')

/** An article's lines as elements of a page. */
export const markup = paragraphs.map(line => `<p>${line}</p>`).join('\n')

/** A page with this in its body; `head` stands in its head. */
export const page = (body: string = markup, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks in Oslo</title>${head}</head><body>${body}</body></html>`

/** Bytes of characters below U+0100, one each. */
export const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Packed by gzip. */
export const pack = (content: string | Uint8Array): Buffer => gzipSync(content)

/** The first so many bytes. */
export const cut = (content: string | Uint8Array, length: number): Uint8Array =>
  Buffer.from(content).subarray(0, length)

/** Several contents, one after the other. */
export const join = (...contents: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(contents.map(content => Buffer.from(content)))
