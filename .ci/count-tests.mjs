// Prints "N passed, N failed" from vitest's JSON report. A file that could not be run counts as one failed test; so does no report.
import { existsSync, readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
const unrun =
  report?.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length ?? 1
const passed = report?.numPassedTests ?? 0
const failed = (report?.numFailedTests ?? 0) + unrun
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 || report?.success !== true ? 1 : 0
