/**
 * Says why a build failed, as the command line would, and ends with its code for that. What esbuild found it has
 * printed itself.
 */
export const tellBuildFailure = error => {
  if (error.name === 'RuleError') console.error(`${error.message}\n${countOf(error.problems)}: nothing was built`)
  else if (!Array.isArray(error.errors)) console.error(error)
  process.exit(2)
}

const countOf = ({ length }) => `${length} ${length === 1 ? 'problem' : 'problems'} in rule files`
