import type { Checked } from './check-input.ts'
import type { FuzzInput } from './input.ts'
import type { Series } from './make-input.ts'

/** What a worker is asked: to make input number `number` and check it, where it is not only to be made; or to check this one. */
export type Task =
  | { readonly series: Series; readonly number: number; readonly isOnlyMade?: boolean }
  | { readonly input: FuzzInput }

/** What it answers; the input where something is wrong with it, or where it was only made. */
export interface Answer extends Checked {
  /** Characters or bytes of the input. */
  readonly length: number
  readonly input?: FuzzInput
}
