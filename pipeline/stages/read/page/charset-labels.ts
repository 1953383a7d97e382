/**
 * What a page's charset label means where the name itself would mislead, after the WHATWG Encoding Standard: pages that
 * say Latin-1 were written on Windows, those that say GB 2312 use all of GBK. Keys are lower case; a label that is not
 * here means itself.
 */
const meanings: { readonly [charset: string]: string } = {
  'utf-8': 'utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-sig utf8mb4',
  'utf-16le': 'utf-16 utf16 utf16le ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff',
  'utf-16be': 'utf16be unicodefffe',
  'windows-1252':
    'iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 l1 ascii us-ascii ansi ansi_x3.4-1968 cp1252 x-cp1252 cp819 ibm819 csisolatin1 iso-ir-100 x-user-defined',
  'windows-1254':
    'iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 csisolatin5 iso-ir-148 cp1254 x-cp1254',
  'windows-874': 'iso-8859-11 iso8859-11 iso885911 tis-620 dos-874',
  'iso-8859-8': 'iso-8859-8-i iso-8859-8-e csiso88598i csiso88598e logical visual',
  gbk: 'gb2312 gb_2312 gb_2312-80 csgb2312 chinese iso-ir-58 x-gbk cp936',
  big5: 'big5-hkscs cn-big5 csbig5 x-x-big5',
  'euc-kr':
    'ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 korean iso-ir-149 cseuckr csksc56011987 windows-949',
  shift_jis: 'shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis',
  'euc-jp': 'x-euc-jp cseucpkdfmtjapanese',
  'koi8-r': 'koi koi8 koi8_r cskoi8r',
  'koi8-u': 'koi8-ru',
  macintosh: 'mac x-mac-roman csmacintosh',
  'x-mac-cyrillic': 'x-mac-ukrainian',
}

/** The charset that a label means ("ISO-8859-1" → windows-1252), in lower case; unknown labels come back as they are. */
export const charsetOfLabel = (label: string): string => {
  const folded = label.trim().toLowerCase()
  for (const charset of Object.keys(meanings)) if (meanings[charset]!.split(' ').includes(folded)) return charset
  return folded
}
