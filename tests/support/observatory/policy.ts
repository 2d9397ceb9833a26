/** Sources of each directive of a Content-Security-Policy; of a repeated directive the first counts (CSP 3, 2.2.1). */
export function parsePolicy(header: string): Map<string, string[]> {
  const policy = new Map<string, string[]>()
  for (const part of header.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/)
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** What a directive allows: its own sources, else those of default-src, else everything. */
export const sourcesOf = (policy: Map<string, string[]>, name: string): string[] =>
  policy.get(name) ?? policy.get('default-src') ?? ['*']

const isBroad = (source: string) => ['*', 'http:', 'https:', 'data:'].includes(source)
const hasHash = (sources: string[]) => sources.some((source) => /^'(nonce|sha(256|384|512))-/.test(source))

/**
 * Points for a policy (A3.1; mdn-http-observatory, src/analyzer/tests/csp.js).
 * @param header null when there is none
 */
export function pointsOfPolicy(header: string | null): number {
  if (header === null || header.trim() === '') return -25
  const policy = parsePolicy(header)
  const [scripts, styles, objects] = ['script-src', 'style-src', 'object-src'].map((name) =>
    sourcesOf(policy, name),
  ) as [string[], string[], string[]]
  if (scripts.includes("'strict-dynamic'") && !hasHash(scripts)) return -25
  const active = [
    'script-src',
    'object-src',
    'connect-src',
    'frame-src',
    'font-src',
    'style-src',
    'media-src',
  ]
  if (active.some((name) => sourcesOf(policy, name).some((source) => source.startsWith('http:')))) return -20
  const inline = (sources: string[]) => sources.includes("'unsafe-inline'") && !hasHash(sources)
  if (inline(scripts) || scripts.some(isBroad) || objects.some(isBroad)) return -20
  if (scripts.includes("'unsafe-eval'") || styles.includes("'unsafe-eval'")) return -10
  if (sourcesOf(policy, 'img-src').some((source) => source.startsWith('http:'))) return -10
  if (inline(styles) || styles.some(isBroad)) return 0
  const fallback = policy.get('default-src') ?? []
  return fallback.length === 1 && fallback[0] === "'none'" ? 10 : 5
}
