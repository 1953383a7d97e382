import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { format } from 'node:util'

// The matchers that vitest itself is made with.
const requireOfVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} = await import(requireOfVitest.resolve('@vitest/expect'))

/**
 * What test files get for `vitest`: their tests are collected, to be run one by one whenever asked for. Tests with a time limit of
 * their own are about time, which mutants share with everything else on the machine: they are left out.
 */
export const createFramework = () => {
  const kept = new Map()
  let tests = []
  let suites = []
  const it = (name, run, limit) => {
    if (limit === undefined) tests.push({ name: [...suites, name].join(' '), run })
  }
  const describe = (name, define) => {
    suites = [...suites, name]
    define()
    suites = suites.slice(0, -1)
  }
  const each = define => rows => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      define(nameOf(name, row, values), () => run(...values))
    }
  }
  it.each = each(it)
  describe.each = each(describe)
  return {
    it,
    test: it,
    describe,
    expect: createExpect(),
    shared: (key, make) => kept.get(key) ?? kept.set(key, make()).get(key),
    /** The tests that are defined while a file loads, each with its id. */
    collect: (file, load) => {
      tests = []
      load()
      const seen = new Map()
      return tests.map(({ name, run }) => {
        const count = (seen.get(name) ?? 0) + 1
        seen.set(name, count)
        return [`${file}#${name}${count > 1 ? ` (${count})` : ''}`, run]
      })
    },
  }
}

const nameOf = (name, row, values) =>
  format(
    name.replace(/\$(\w+)/g, (_, key) => row[key]),
    ...(name.includes('%') ? values.slice(0, name.match(/%/g).length) : []),
  )

const createExpect = () => {
  chai.use(JestExtend)
  chai.use(JestChaiExpect)
  chai.use(JestAsymmetricMatchers)
  chai.use(compareWithFiles)
  const expect = (value, message) => chai.expect(value, message)
  Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
  globalThis[GLOBAL_EXPECT] = expect
  setState({ assertionCalls: 0 }, expect)
  return expect
}

/** The one matcher of snapshots that the tests use. */
const compareWithFiles = (_, { addMethod }) =>
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (file) {
    if (this._obj !== readFileSync(file, 'utf8')) throw new Error(`not as in ${file}`)
  })
