/** How `npm run mutation` runs; docs/mutation.md tells why. */
export default {
  plugins: ['./tests/mutation/warm-runner.mjs', './tests/mutation/ignore-bounds.mjs'],
  ignorers: ['bounds'],
  testRunner: 'warm',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: ['pipeline/stages/{clean,attributions,resolve}/**/*.ts', '!**/*.test.ts', '!**/test-*.ts'],
  ignorePatterns: [
    'dist',
    'docs',
    'bench',
    'output',
    'schemas',
    'reports',
    'coverage',
    'tests/gold',
    'tests/bad-input',
  ],
  // Stryker would rewrite the tsconfig with an API that TypeScript 7 does not have; nothing here reads it.
  tsconfigFile: 'none.json',
  // The sandbox runs as it is written: esbuild takes the types away.
  disableTypeChecks: false,
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, allowColor: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 85, low: 75, break: null },
}
