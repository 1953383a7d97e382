import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * Leaves out the bounds that keep walks short (`at - from < 40` beside `at < limit`): they hold time linear on texts that no article
 * comes near, and a bound of 41 is as good.
 */
const ignoreBounds = {
  shouldIgnore: ({ node, parentPath }) =>
    node.type === 'BinaryExpression' &&
    /^[<>]=?$/.test(node.operator) &&
    node.left.type === 'BinaryExpression' &&
    node.left.operator === '-' &&
    isBound(node.right) &&
    isPartOfLoop(parentPath)
      ? 'a bound that keeps a walk short'
      : undefined,
}

const isBound = ({ type, name, value }) =>
  (type === 'NumericLiteral' && value > 12) ||
  (type === 'Identifier' && /^(?:furthest|longest\w*|\w*Reach|reach)$/.test(name))

const isPartOfLoop = path =>
  path.node.type === 'LogicalExpression'
    ? isPartOfLoop(path.parentPath)
    : path.node.type === 'ForStatement' || path.node.type === 'WhileStatement'

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'bounds', ignoreBounds)]
