import type { Pipeline } from '../pipeline.ts'
import type { Lexicon } from '../text/lexicon.ts'

/** A pipeline, and the lexicon that grows with what it reads. */
export interface CompiledPipeline {
  readonly pipeline: Pipeline
  readonly lexicon: Pick<Lexicon, 'size'>
}

/** Forms beyond those of the rules: some 20 megabytes. */
const usualForms = 100_000

/**
 * Hands out the pipeline for the next article. A lexicon keeps every form that it meets, and of a million articles there is no end of
 * names and numbers: when it holds too many, the rules are compiled anew over a fresh one. Records do not depend on what was met before.
 */
export const createBoundedPipeline = (
  compile: () => CompiledPipeline,
  mostForms: number = usualForms,
): (() => Pipeline) => {
  let current = compile()
  let most = current.lexicon.size + mostForms
  return () => {
    if (current.lexicon.size > most) {
      current = compile()
      most = current.lexicon.size + mostForms
    }
    return current.pipeline
  }
}
