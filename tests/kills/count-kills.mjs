import { statSync } from 'node:fs'
import { join } from 'node:path'
import { countNewer, listParts } from './check-output.mjs'

/**
 * Counts kills by what they hit in an output folder. A write was hit where a file stands beside its place (`.part`) that the killed run
 * made or wrote to; work was hit where records, tables or lines have come since the run was started, or such a file has.
 */
export const createCounts = out => ({
  kills: 0,
  inWrite: 0,
  inWork: 0,
  ended: 0,
  refused: 0,
  /** What there is before a run; file systems have slower clocks. */
  look: () => ({ at: Date.now() - 20, parts: listParts(out) }),
  addKill({ at, parts }) {
    this.kills++
    const written = [...listParts(out)].filter(name => !parts.has(name) || statSync(join(out, name)).mtimeMs >= at)
    if (written.length > 0) this.inWrite++
    if (written.length > 0 || countNewer(out, at) > 0) this.inWork++
  },
  tell() {
    const { kills, inWrite, inWork, ended, refused } = this
    return `${kills} kills: ${inWork} when work had begun to be written, ${inWrite} in the middle of a write; ${ended} runs came to their end between; ${refused} of two at once refused`
  },
})
