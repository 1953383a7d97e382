/** Which mutant is active, and how often the code has asked for it; it may be asked for `limit` times. */
export const createActivation = () => ({
  active: -1,
  hits: 0,
  limit: 0,
  hit() {
    if (++this.hits > this.limit) throw new HitLimitError(`asked for ${this.limit} times`)
    return true
  },
})

/** Thrown out of a loop that a mutant keeps from ending. */
export class HitLimitError extends Error {}
