import { parsePolicy, pointsOfPolicy } from './policy'

/** An answer as it came: each header with all its values, and the body if it is a page. */
export type Recorded = { headers: Headers; cookies: string[]; body: string }

type Rule = (answer: Recorded) => number

const of =
  (name: string, judge: (value: string | null) => number): Rule =>
  (answer) =>
    judge(answer.headers.get(name)?.toLowerCase() ?? null)

const halfAYear = 15_768_000
const safeReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']

/**
 * The rules of the HTTP Observatory (quality A3; mdn-http-observatory 2026-08-20, src/analyzer/tests and
 * src/grader/charts.js) by which headers are scored. The program itself brings a server, a database driver and an
 * error reporter, and asks a live site by name. Where it follows redirects to find TLS (A3.7) is not scored.
 */
export const rules: Record<string, Rule> = {
  'content-security-policy': (answer) => pointsOfPolicy(answer.headers.get('content-security-policy')),
  // strict-transport-security.js; sent twice, it is joined by a comma and invalid
  'strict-transport-security': of('strict-transport-security', (value) => {
    const age = Number(/^max-age=(\d+)(;|$)/.exec(value ?? '')?.[1] ?? -1)
    if (age < 0 || value?.includes(',')) return -20
    return age < halfAYear ? -10 : value?.includes('preload') ? 5 : 0
  }),
  // x-frame-options.js
  framing: ({ headers }) => {
    const ancestors = parsePolicy(headers.get('content-security-policy') ?? '').get('frame-ancestors')
    if (ancestors) return ancestors.includes('*') ? -20 : 5
    return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 5 : -20
  },
  // referrer-policy.js; of a list the last known one counts
  'referrer-policy': of('referrer-policy', (value) => {
    if (value === null) return 0
    return safeReferrers.includes(value.split(',').at(-1)?.trim() ?? '') ? 5 : -5
  }),
  // x-content-type-options.js
  'x-content-type-options': of('x-content-type-options', (value) => (value === 'nosniff' ? 0 : -5)),
  // cross-origin-resource-policy.js, -opener-policy.js, -embedder-policy.js
  'cross-origin-resource-policy': of('cross-origin-resource-policy', (value) =>
    value === null || value === 'cross-origin' ? 0 : /^same-(origin|site)$/.test(value) ? 10 : -5,
  ),
  'cross-origin-opener-policy': of('cross-origin-opener-policy', (value) =>
    value === null || value === 'unsafe-none' ? 0 : /^same-origin(-allow-popups)?$/.test(value) ? 10 : -5,
  ),
  'cross-origin-embedder-policy': of('cross-origin-embedder-policy', (value) =>
    value === null || value === 'unsafe-none' ? 0 : /^(require-corp|credentialless)$/.test(value) ? 10 : -5,
  ),
  // cookies.js
  cookies: ({ cookies }) => {
    if (cookies.length === 0) return 0
    const all = (word: RegExp) => cookies.every((cookie) => word.test(cookie))
    if (!all(/;\s*secure/i)) return -40
    if (!all(/;\s*httponly/i)) return -30
    return all(/;\s*samesite=(lax|strict)/i) ? 5 : 0
  },
  // cors.js: an origin that is reflected together with credentials
  cors: ({ headers }) => {
    const allowed = headers.get('access-control-allow-origin')
    const trusts = headers.get('access-control-allow-credentials') === 'true'
    return trusts && allowed !== null && allowed !== '*' ? -50 : 0
  },
  // subresource-integrity.js: scripts of other sites
  scripts: ({ body }) => {
    const foreign = [...body.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^>]*>/gi)].map(([tag]) => tag)
    if (foreign.length === 0) return 0
    return foreign.every((tag) => tag.includes('integrity=')) ? 5 : -5
  },
}

/** The points of an answer: bonuses count only from 90 on (src/grader/grader.js). */
export function score(answer: Recorded): number {
  const points = Object.values(rules).map((rule) => rule(answer))
  const sum = (some: number[]) => some.reduce((total, one) => total + one, 0)
  const penalised = 100 + sum(points.filter((one) => one < 0))
  return Math.max(0, penalised >= 90 ? penalised + sum(points.filter((one) => one > 0)) : penalised)
}
