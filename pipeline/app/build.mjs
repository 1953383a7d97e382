// Builds dist/: the library, the command line, the rule sets parsed, and the types.
import { buildAll } from './build-all.mjs'
import { tellBuildFailure } from './tell-build-failure.mjs'

await buildAll({ hasTypes: true }).catch(tellBuildFailure)
