/** The version of the record's shape: a new minor for additions, a new major for anything else. */
export const schemaVersion = '1.1.0'

/** Versions whose records are valid by this one, too. */
export const validVersions = ['1.0.0', schemaVersion] as const
