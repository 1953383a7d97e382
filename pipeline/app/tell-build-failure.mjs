/** Says why a build failed, as the command line would, and ends with its code for that. */
export const tellBuildFailure = error => {
  const isRules = error.name === 'RuleError'
  console.error(isRules ? `${error.message}\n${countOf(error.problems)} in rule files: nothing was built` : error)
  process.exit(2)
}

const countOf = ({ length }) => `${length} ${length === 1 ? 'problem' : 'problems'}`
