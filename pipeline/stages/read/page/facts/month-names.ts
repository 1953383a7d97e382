/** Names of the months, January first, beside the English ones; in Russian and Polish as they stand in dates. */
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
const english = 'january february march april may june july august september october november december'.split(' ')

/** The number of a month from its name or its English short form ("Sept"); undefined for other words. */
export const monthOfName = (name: string): number | undefined => {
  const word = name.toLowerCase()
  const known = numbers.get(word)
  if (known !== undefined || word.length < 3) return known
  const month = english.findIndex(full => full.startsWith(word)) + 1
  return month === 0 ? undefined : month
}
