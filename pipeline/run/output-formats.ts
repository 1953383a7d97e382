/** Forms in which a run can write; `both` is JSON and YAML. */
export const outputFormats = ['json', 'yaml', 'both', 'csv', 'ndjson'] as const

/** The forms in which a run can write. */
export type OutputFormat = (typeof outputFormats)[number]
