import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/readout.js', import.meta.url))

/** Starts the command in a process of its own. `ended` gives its exit code, null where it was killed, and what it told of failures. */
export const startRun = (args, folder) => {
  const child = spawn(process.execPath, [program, 'run', ...args, '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', bytes => {
    told = (told + bytes).slice(-2000)
  })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, told }))
  })
  return { ended, kill: () => child.kill('SIGKILL') }
}

/** Runs to the end. Throws where that is not one of a run that did its work: 1 where a drop failed. */
export const runToEnd = async (args, folder) => {
  const { code, told } = await startRun(args, folder).ended
  if (code !== 0 && code !== 1) throw new Error(`readout run ${args.join(' ')} ended with ${code}:\n${told}`)
}
