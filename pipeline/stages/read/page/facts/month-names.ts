/** Names of the months in languages other than English, January first; in Russian and Polish as they stand in dates. */
const names = [
  'januar januari janvier enero gennaio janeiro января stycznia ocak jänner',
  'februar februari février febrero febbraio fevereiro февраля lutego şubat',
  'märz maart mars marzo março maret марта marca mart',
  'april avril abril aprile апреля kwietnia nisan',
  'mai mei mayo maggio maio мая maja mayıs',
  'juni juin junio giugno junho июня czerwca haziran',
  'juli juillet julio luglio julho июля lipca temmuz',
  'august augustus août agosto agustus августа sierpnia ağustos',
  'september septembre septiembre settembre setembro сентября września eylül',
  'oktober octobre octubre ottobre outubro октября października ekim',
  'november novembre noviembre novembro ноября listopada kasım',
  'dezember december décembre diciembre dicembre dezembro desember декабря grudnia aralık',
]

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, month) => list.split(' ').map((name): [string, number] => [name, month + 1])),
)

const name = [...numbers.keys()].join('|')

/** Dates with such a month: "25. September 2018", "3 de junio de 2024", "Oktober 27, 2015"; and by characters and words. */
export const foreignForms: readonly string[] = [
  `(?<!\\p{L})\\d{1,2}\\.? (?:de )?(?:${name}) (?:de )?(?:19|20)\\d\\d\\b`,
  `(?<!\\p{L})(?:${name}) \\d{1,2}, (?:19|20)\\d\\d\\b`,
  '(?:19|20)\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
  'ngày \\d{1,2} tháng \\d{1,2},? năm (?:19|20)\\d\\d\\b',
]

/** A date of one of the forms as 2018-9-25; undefined for other words. */
export const isoOfForeign = (date: string): string | undefined => {
  const words = date.toLowerCase()
  const [first = '', second = '', third = ''] = words.match(/\d+/g) ?? []
  if (/[年月]/.test(words)) return `${first}-${second}-${third}`
  if (words.startsWith('ngày')) return `${third}-${second}-${first}`
  const month = (words.match(/\p{L}+/gu) ?? []).map(word => numbers.get(word)).find(number => number !== undefined)
  return month === undefined ? undefined : `${second}-${month}-${first}`
}
