/** How many of `count` things, in ascending order of their places, stand before `limit`: also the index of the first that does not. */
export function countBefore(count: number, placeOf: (index: number) => number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}
