/** A sign must be met so often to weigh. */
const least = 10
/** How often all cases are gone through, how large the first steps are, how strongly weights are pulled to nought. */
const [rounds, step, pull] = [10, 0.1, 0.004]

/**
 * What each sign adds to the log odds that a case holds: logistic regression by steps that shrink as a sign is met
 * (AdaGrad). The same cases give the same weights.
 */
export function fitWeights(cases) {
  const met = new Map()
  for (const { signs } of cases) for (const sign of signs) met.set(sign, (met.get(sign) ?? 0) + 1)
  const names = [...met.keys()].filter(sign => met.get(sign) >= least).sort()
  const numbers = new Map(names.map((sign, number) => [sign, number]))
  const open = cases.map(({ signs, ...item }) => ({ ...item, signs: signs.flatMap(sign => numbers.get(sign) ?? []) }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  const random = createRandom()
  for (let round = 0; round < rounds; round++) {
    for (let at = open.length - 1; at > 0; at--) {
      const other = random() % (at + 1)
      ;[open[at], open[other]] = [open[other], open[at]]
    }
    for (const { signs, isTrue, count } of open) {
      let sum = 0
      for (const sign of signs) sum += weights[sign]
      const error = (1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0)) * count
      for (const sign of signs) {
        const slope = error + pull * weights[sign]
        squares[sign] += slope * slope
        weights[sign] -= (step * slope) / Math.sqrt(squares[sign])
      }
    }
  }
  return new Map(names.map((sign, number) => [sign, weights[number]]))
}

function createRandom() {
  let seed = 1
  return () => (seed = (seed * 48271) % 2147483647)
}
