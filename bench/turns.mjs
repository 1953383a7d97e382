/** Median seconds of several rounds, the contestants taking turns so that a slow moment of the machine hits all. */
export const measureInTurns = (contestants, run, { rounds, warmUp }) => {
  const seconds = new Map(Object.keys(contestants).map(name => [name, []]))
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, contestant] of Object.entries(contestants)) {
      const start = performance.now()
      run(contestant)
      if (round >= 0) seconds.get(name).push((performance.now() - start) / 1000)
    }
  return Object.fromEntries([...seconds].map(([name, list]) => [name, list.sort((a, b) => a - b)[rounds >> 1]]))
}
