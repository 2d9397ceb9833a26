import type { Bodies, Encoding } from '../pressing/encodings'

/** Best first: what compresses text better. */
const preference: readonly Encoding[] = ['br', 'gzip']

/** The best encoding that a reader accepts (RFC 9110 12.5.3) and that was made; identity otherwise. */
export function acceptedEncoding(acceptEncoding: string | undefined, bodies: Bodies): Encoding {
  const weights = new Map<string, number>()
  for (const entry of (acceptEncoding ?? '').split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0
  const made = preference.filter((encoding) => bodies[encoding] && weightOf(encoding) > 0)
  return made.sort((one, other) => weightOf(other) - weightOf(one))[0] ?? 'identity'
}
