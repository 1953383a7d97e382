/**
 * Names that stand where a topic stands and are none. `none`: a courtesy, no topic. `previous`, `proposal`: leads back to what was last
 * spoken of, last proposed. `lead`: what follows announces the topic of the sentence. `mention`: what follows in the same item only
 * tells where or when.
 */
export const signNames = ['none', 'previous', 'proposal', 'lead', 'mention'] as const
