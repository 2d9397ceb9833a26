/** Pieces that have broken programs: pasted marks, look-alikes, other scripts, markup, halves of characters. */
const pieces = [
  ...'abzIiİıƏəŞşĞğÇçÖöÜüXxQqWw019',
  ...'ǝƎәӘéÉłØßæÐþŋ',
  ...' -_.,:;!?&%#/\\\'"’«»“”–—…',
  ...'\u0000\t\n\r\u000b\u00ad\u00a0\u200b\u200d\u202e\u2028\ufeff',
  ...'\u0300\u0307\u0327\u0323',
  ...'Әлијевمрусةあ한ᵊ𝚤№½ﬁ＆𐐀',
  '\ud83d',
  '😀',
  '..',
  '%2F',
  '%',
  '&amp;',
  '<script>',
  'Dövlət Miqrasiya Xidməti',
  'i\u0307',
]

/** The same texts on every run: a linear congruential generator with a fixed seed chooses the pieces. */
export function oddTexts(count = 2000): string[] {
  let state = 20211218
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join(''),
  )
}
