import type { Note } from '../record/parts.ts'

/** The layer that a stage adds, with its doubts. */
export type Added<Layer> = Layer & { readonly notes?: readonly Note[] }

/** A stage: a pure function from the layers that it needs to the one that it adds. No clock, file, randomness or console. */
export type Stage<Needs, Layer> = (layers: Needs) => Added<Layer>
