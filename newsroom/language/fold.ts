/** Letters that do not come apart under Unicode decomposition; ǝ and Cyrillic ә are look-alikes of ə. */
const undecomposable: Record<string, string> = {
  ə: 'e',
  Ə: 'e',
  ǝ: 'e',
  Ǝ: 'e',
  ә: 'e',
  Ә: 'e',
  ı: 'i',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
}

/**
 * Text reduced to lower-case base letters, so that «Şəki», «ŞƏKİ» and "seki" compare equal: ə to e, ı and İ
 * to i, every mark taken off, A to Z lower-cased. For comparing and searching, never for showing. Applying it
 * twice changes nothing more. Other scripts keep their letters and their case.
 *
 * Unicode collations cannot do this (their loosest level still keeps ə from e and ü from u), nor can
 * Postgres' `unaccent` (it leaves ə alone) or `lower` (İ differs by provider and version). In SQL it is,
 * without the help of any locale (compared on PostgreSQL 15 over some thousand odd texts, none different):
 * `lower(translate(regexp_replace(normalize(t, NFKD), '[\u0300-\u036f]', '', 'g'),
 * 'əƏǝƎәӘıøØłŁđĐ', 'eeeeeeioolldd') collate "C")`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[əƏǝƎәӘıøØłŁđĐ]/g, (letter) => undecomposable[letter] ?? letter)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
