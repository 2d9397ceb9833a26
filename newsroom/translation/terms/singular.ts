/** Plurals that no rule makes, folded. */
const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  lives: 'life',
  wives: 'wife',
}

/**
 * The form under which an English noun and its plural meet: permits and permit, agencies and agency, passes and pass.
 * For comparing only; «analyses» does not become a word.
 */
export function singular(folded: string): string {
  const known = irregular[folded]
  if (known) return known
  if (folded.length < 4 || /(?:ss|us|is)$/.test(folded)) return folded
  if (/[^aeiou]ies$/.test(folded)) return `${folded.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(folded)) return folded.slice(0, -2)
  return folded.endsWith('s') ? folded.slice(0, -1) : folded
}
