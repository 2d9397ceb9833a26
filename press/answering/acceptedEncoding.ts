import type { Bodies, Encoding } from '../pressing/encodings'

/** Best first: what compresses text better. */
const preference: readonly Encoding[] = ['br', 'gzip']

/** Browsers send few different wishes; what was worked out once need not be again. */
const remembered = new Map<string, readonly Encoding[]>()
const mostRemembered = 200

/** The best encoding that a reader accepts (RFC 9110 12.5.3) and that was made; identity otherwise. */
export function acceptedEncoding(acceptEncoding: string | undefined, bodies: Bodies): Encoding {
  if (!acceptEncoding || !bodies.br) return 'identity'
  let wish = remembered.get(acceptEncoding)
  if (!wish) {
    wish = wishOf(acceptEncoding)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(acceptEncoding, wish)
  }
  return wish.find((encoding) => bodies[encoding]) ?? 'identity'
}

/** What a reader accepts of what we make, best first. */
function wishOf(acceptEncoding: string): readonly Encoding[] {
  const weights = new Map<string, number>()
  for (const entry of acceptEncoding.split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0
  return preference
    .filter((encoding) => weightOf(encoding) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
}
