/**
 * Words that every other language lacks or hardly uses, frequent in English. Of lines with 30 letters and more in 799 English articles
 * 99 % have a share of 0.1 and more; of paragraphs in 36 other languages none has more than 0.06.
 */
export const englishWords: ReadonlySet<string> = new Set(
  'the of and to that for with was by is as from said his has he will which have had its were this be their are an would not it been but they on'.split(
    ' ',
  ),
)

/** Vietnamese typed without its marks, which packages that name languages take for something else. */
export const plainVietnameseWords: ReadonlySet<string> = new Set(
  'va cua cac nhung trong voi da duoc tai hai ben nuoc quoc hop tac nam ngay cho la khong co dan ve nguoi'.split(' '),
)

/**
 * The most frequent words of other languages in Latin letters that are no English words. Without them a line with no English words
 * may be a list: of ingredients, scores, parts.
 */
export const otherWords: ReadonlySet<string> = new Set(
  [
    'der die und das ist von den für auf mit ein eine nicht des im zu dem sich het een van niet zijn voor en op dat',
    'le la les des et est une dans pour que du qui sur au el los las del por con una se para no do da dos das uma com não os um',
    'di che il della per è un del gli nel și în cu din la de pe că este ale och att det är på av som en til og er ikke ja on ei se',
    'w na z się do że jest nie oraz przez v se že je ve bir bu için ile da a az és hogy egy nem',
    'yang dan dengan ini itu untuk pada dari dalam ke ng ang sa mga na at ay ya wa kwa za katika',
  ]
    .join(' ')
    .split(' ')
    .filter(word => !['a', 'at', 'die', 'no', 'do', 'on', 'per', 'bit'].includes(word)),
)
