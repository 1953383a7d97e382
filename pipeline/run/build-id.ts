/** Set by the build: a hash of the sources. */
declare const READOUT_BUILD: string | undefined

/** Tells one build of Readout from another, for what is kept from run to run. */
export const buildId = typeof READOUT_BUILD === 'string' ? READOUT_BUILD : 'sources'
