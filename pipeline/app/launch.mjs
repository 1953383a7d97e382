// The command line of a checkout: builds what is stale (types apart), then runs it.
import { fileURLToPath } from 'node:url'
import { fingerprintSources, readFingerprint } from './fingerprint.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = new URL('../../dist/', import.meta.url)

if (readFingerprint(fileURLToPath(dist)) !== fingerprintSources(root)) {
  const { buildAll } = await import('./build-all.mjs')
  const { tellBuildFailure } = await import('./tell-build-failure.mjs')
  await buildAll({ hasTypes: false }).catch(tellBuildFailure)
}
await import(new URL('readout.js', dist).href)
