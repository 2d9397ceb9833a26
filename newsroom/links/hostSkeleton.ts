/** Letters of other scripts, and figures, that are drawn like a Latin letter. Source: Unicode TR 39, what is seen in practice. */
const drawnAlike: Record<string, string> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  ə: 'e',
  е: 'e',
  ё: 'e',
  з: '3',
  і: 'i',
  ı: 'i',
  ι: 'i',
  ӏ: 'l',
  ј: 'j',
  к: 'k',
  κ: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  ο: 'o',
  р: 'p',
  ρ: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  τ: 't',
  у: 'y',
  γ: 'y',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ν: 'v',
  х: 'x',
  һ: 'h',
  ո: 'n',
  ս: 'u',
  0: 'o',
  1: 'l',
  3: 'e',
  5: 's',
  '|': 'l',
}

/**
 * What a host looks like at a glance: two hosts with one skeleton are taken for each other. `migratlon.gov.az`,
 * `mіgration.gov.az` (with a Cyrillic і) and `rnigration.gov.az` look like `migration.gov.az`.
 * @param host in Unicode, as a reader sees it
 */
export function hostSkeleton(host: string): string {
  const plain = host.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const drawn = [...plain].map((letter) => drawnAlike[letter] ?? letter).join('')
  // An i and an l are told apart by a dot only.
  return drawn.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd').replace(/i/g, 'l')
}
