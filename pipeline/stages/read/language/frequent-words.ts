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
