/** A record that has been found and not yet been read. */
export interface ArticleEntry {
  /** What pairs it with one of the other side: where its file stands, without the ending; of a record a line, its article's name. */
  readonly key: string
  /** The drop of a record a line; else the key. Lines of one drop stand in the order of its entries, drops by name. */
  readonly drop: string
  /** Its file, and of a record a line its number, from 1. */
  readonly file: string
  readonly line: number | null
  /** Whether it must be a record: it was named itself. */
  readonly isNamed: boolean
  /** The text where it is in memory, as that of a line is. */
  readonly held: string | null
  /** @throws DropError where it cannot be read */
  text(): Promise<string>
}
