/** The version of the record's shape: a new minor for additions, a new major for anything else. */
export const schemaVersion = '1.0.0'
