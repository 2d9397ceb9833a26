/**
 * Nouns that lose their last vowel before an ending that begins with one (fikir, but fikri, fikrin): what is
 * left, and the word as a dictionary has it, both folded. A closed class; Azerbaijani grammars list it.
 */
export const lostVowels: Readonly<Record<string, string>> = {
  // Su takes y where other words take s or n: suyu, suyun
  suy: 'su',
  ...Object.fromEntries(
    (
      'fikir sekil sinif nesil fesil isim qisim cisim omur ogul agil agiz qebir sebir zehin beyin burun ' +
      'boyun alin ciyin qarin bagir ovuc setir etir esil izin eyib xeyir seyir sehir qedir heyif meyil nefis'
    )
      .split(' ')
      .map((word) => [word.slice(0, -2) + word.slice(-1), word]),
  ),
}
