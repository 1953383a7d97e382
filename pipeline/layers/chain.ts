import type { Note } from '../record/parts.ts'
import type { Stage } from './stage.ts'

/** A fault inside a stage: a mistake in the code or a rule, never the article's. `cause` is what was thrown. */
export class StageError extends Error {
  override readonly name = 'StageError'
  readonly stage: string

  constructor(stage: string, cause: unknown) {
    super(`the stage ${stage} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.stage = stage
  }
}

/** Hears the name of a stage as it ends: what a clock outside needs to tell where the time goes, or to stop by throwing. */
export type StagePassed = (stage: string) => void

/** Stages in order. `add` takes a stage only if every layer that it needs is there: the compiler refuses any other order. */
export interface Chain<Given, Layers> {
  /** Appends a stage; what it returns becomes the layer `key`. */
  add<Key extends string, Layer>(
    name: string,
    key: Key,
    stage: Stage<Layers, Layer>,
  ): Chain<Given, Layers & { readonly [key in Key]: Layer }>
  /** Runs all stages; `passed` hears of each as it ends. Throws `StageError`. */
  run(given: Given, passed?: StagePassed): { readonly layers: Layers; readonly notes: readonly Note[] }
}

/**
 * An empty chain over the layers that are given from outside.
 * @example startChain<{ article: Article }>().add('clean', 'blocks', createClean(rules)).run({ article })
 */
export const startChain = <Given extends object>(): Chain<Given, Given> => link<Given, Given>([])

type Link = { readonly name: string; readonly key: string; readonly stage: Stage<never, object> }

const link = <Given extends object, Layers>(links: readonly Link[]): Chain<Given, Layers> => ({
  add: (name, key, stage) => link([...links, { name, key, stage: stage as Stage<never, object> }]),
  run: (given, passed) => {
    const layers = { ...given } as { [key: string]: unknown }
    const notes: Note[] = []
    for (const { name, key, stage } of links) {
      try {
        const { notes: added = [], ...layer } = stage(layers as never)
        layers[key] = layer
        notes.push(...added)
      } catch (cause) {
        throw new StageError(name, cause)
      }
      passed?.(name)
    }
    return { layers: layers as Layers, notes }
  },
})
