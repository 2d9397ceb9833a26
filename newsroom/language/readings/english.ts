/** Endings of English inflection behind what they are taken from, with what the word may end in without them. */
const inflections: readonly (readonly [form: RegExp, bases: readonly string[]])[] = [
  [/^(.{2,})ie[sd]$/, ['$1y', '$1ie']],
  [/^(.+(?:ss|x|z|ch|sh|o))es$/, ['$1', '$1e']],
  [/^(.*[aeiouy].*[^su])s$/, ['$1']],
  [/^(.*[aeiouy].*)([bdglmnprt])\2(?:ed|ing)$/, ['$1$2', '$1$2$2']],
  [/^(.*[aeiouy].*)(?:ed|ing)$/, ['$1', '$1e']],
]

/**
 * The forms that an English word may be an inflection of, the word itself first: `countries country countrie`,
 * `training train traine`. For people and for marking; the search itself stems by the Snowball stemmer of
 * Postgres (`words.en_vector`), over the same folded words.
 * @param word one folded word
 */
export function englishReadings(word: string): string[] {
  if (!/^[a-z]{4,40}$/.test(word)) return [word]
  const [form, bases] = inflections.find(([one]) => one.test(word)) ?? [/$/, []]
  return [...new Set([word, ...bases.map((base) => word.replace(form, base))])]
}
