import { defineConfig } from 'vitest/config'

/** Where `.ci/run` wants vitest's JSON report. */
const report = process.env.READOUT_TEST_REPORT

export default defineConfig({
  test: {
    include: ['pipeline/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report && { outputFile: { json: report } }),
  },
})
