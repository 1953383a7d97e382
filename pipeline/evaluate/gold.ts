import type { Span } from '../text/span.ts'
import type { ReadoutGold, ReadoutStatement } from './readout-gold.ts'

/** A statement as people read it: places, and in the readouts' form what else they told of it. */
export interface GoldStatement {
  /** Where the speaker is named; empty where the text names none. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Null in brat's form. */
  readonly told: ReadoutStatement | null
}

/** An article with what people read from it. Places are UTF-16 code units of `text`. */
export interface GoldArticle {
  /** Name of the text file, without its folder. */
  readonly file: string
  /** The text, less a byte order mark. */
  readonly text: string
  readonly statements: readonly GoldStatement[]
  /** Null in brat's form. */
  readonly readout: ReadoutGold | null
}

/** The two forms of gold: brat standoff as PolNeAR has it, and a JSON file a text as `tests/gold` has it. */
export type GoldForm = 'brat' | 'readouts'

/** Paths of one article: its text and what people read from it. */
export interface GoldFiles {
  /** Name of the text file. */
  readonly file: string
  readonly text: string
  readonly gold: string
}

/** A folder of gold. */
export interface Corpus {
  readonly form: GoldForm
  /** By name. */
  readonly files: readonly GoldFiles[]
}
