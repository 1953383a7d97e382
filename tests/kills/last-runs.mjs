import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { compareFolders, findBroken, listParts } from './check-output.mjs'
import { runToEnd, startRun } from './start-run.mjs'

const report = '.readout/run.json'

/** How the output of disturbed runs, after one run to the end, differs from that of an undisturbed run into a fresh folder. */
export const compareWithUndisturbed = async ({ folder, argsFor }) => {
  const [out, fresh] = [join(folder, 'out'), join(folder, 'fresh')]
  for (const name of ['out', 'fresh']) await runToEnd([...argsFor(name), '--prune'], folder)
  const faults = [...findBroken(out), ...Array.from(listParts(out), name => `${name} was left behind`)]
  faults.push(...compareFolders(out, fresh).filter(fault => !fault.startsWith(report)))
  // The reports tell how much was there before: that is all for both when nothing has changed since.
  for (const name of ['out', 'fresh']) await runToEnd(argsFor(name), folder)
  faults.push(...compareFolders(out, fresh))
  const { counts } = JSON.parse(readFileSync(join(out, report), 'utf8'))
  if (counts.unchanged !== counts.articles) faults.push(`${counts.articles - counts.unchanged} records were made again`)
  return faults
}

const isRefused = ({ code, told }) => code === 2 && told.includes('another run is writing there')

/** What is wrong when two runs are started at once into one folder, and when one is killed while it holds it. */
export const tryTwoAtOnce = async ({ folder, argsFor, whole, random }) => {
  const faults = []
  const args = argsFor('twice')
  const ends = await Promise.all([startRun(args, folder), startRun(args, folder)].map(({ ended }) => ended))
  const refused = ends.filter(isRefused).length
  if (refused !== 1) faults.push(`of two runs at once ${refused} were refused`)
  faults.push(
    ...compareFolders(join(folder, 'fresh'), join(folder, 'twice')).filter(fault => !fault.startsWith(report)),
  )

  const forced = [...args, '--force']
  const holder = startRun(forced, folder)
  await setTimeout((0.3 + 0.4 * random()) * whole)
  const other = await startRun(forced, folder).ended
  holder.kill()
  const { code } = await holder.ended
  if (code === null && !isRefused(other)) faults.push(`beside another run: ended with ${other.code}: ${other.told}`)
  const next = await startRun(args, folder).ended
  if (next.code !== 0 && next.code !== 1)
    faults.push(`after the other was killed: ended with ${next.code}: ${next.told}`)
  faults.push(
    ...compareFolders(join(folder, 'fresh'), join(folder, 'twice')).filter(fault => !fault.startsWith(report)),
  )
  console.log(
    `two at once: ${refused} refused; beside a run at work: ${isRefused(other) ? 'refused' : 'not refused'}; after that was killed: ended with ${next.code}`,
  )
  return faults
}
