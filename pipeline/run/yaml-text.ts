import { parse, stringify } from 'yaml'

/** A value as YAML: no line is folded, and what YAML 1.1 would take for a date or a truth value is quoted. */
export const writeYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' })

/** The value of a YAML text without aliases. @throws Error where it is malformed */
export const parseYaml = (text: string): unknown => parse(text, { maxAliasCount: 0 })
