/** Words of English grammar that the mechanisms lean on, folded. What register or outlet decides stands in rule sets. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Forms of "be". */
export const beForms = words("be am is are was were been being 's 're 'm")
/** Forms of "have". */
export const haveForms = words("have has had having 've")
/** Forms of "do". */
export const doForms = words('do does did')
/** Modal verbs, clipped ones included. */
export const modals = words("will would shall should can could may might must wo ca 'll 'd")
/** Words that negate a verb group. */
export const negations = words("not n't never")
/** Pronouns that can only be subjects, or stand as one. */
export const subjectPronouns = words('he she they it we i you who')
/** Pronouns of one person. */
export const singularPronouns = words('he she i')
/** Pronouns of who speaks. */
export const firstPersons = words('i we')
/** Words that open a relative clause; "that" is told apart by its tag. */
export const relativePronouns = words('who whom whose which where')
/** Words that open an embedded question. */
export const whWords = words('what how why whether who when where which whom if')
/** Words that open an adverbial clause. */
export const subordinators = words(
  'because although though while since as when if after before until unless whereas once so',
)
/** Words that join clauses or phrases. */
export const coordinators = words('and but or')
/** Prepositions that may join a second noun phrase to the one that ends before them. */
export const nounLinks = words('of for in at from to on with under between among by against over about')
/** Those of them that tell whose or where somebody is: "the captain of the ferry from Oslo". */
export const ownLinks = words('of for in at from')
/** Adjectives that are people, too: "the general said". */
export const personAdjectives = words('general military marine private major regular')
/** Words that tell when. */
export const times = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later again recently then now january february march april june july august september october november december afternoon morning evening night week month year',
)
/** Adverbs that may stand in a verb group though a tagger may call them something else. */
export const groupAdverbs = words(
  'also then further again highly strongly fully always still just even repeatedly warmly sincerely once later publicly openly jointly only really clearly especially particularly reportedly previously recently frankly explicitly firmly deeply now never not ever actually simply already often long',
)
