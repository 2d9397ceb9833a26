/** English spellings of one word, British and American, and the two words for &; the rest stays. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/^(?:and|ve)$/, '&'],
  [/is(?=(?:ation|ations|e|ed|er|ers|ing)$)/, 'iz'],
  [/tre(?=s?$)/, 'ter'],
  [/our(?=s?$)/, 'or'],
  [/gramme(?=s?$)/, 'gram'],
  [/ence(?=s?$)/, 'ense'],
]

/** The word under which spellings of it meet: Centre and Center, Organisation and Organization. */
export function spelling(folded: string): string {
  if (folded.length < 4) return folded === 've' || folded === 'and' ? '&' : folded
  return habits.reduce((word, [habit, instead]) => word.replace(habit, instead), folded)
}

/** Left out on both sides: the Ministry of (the) Interior. */
export const isArticle = (folded: string): boolean => folded === 'the'
