/** Wool dyed with madder, indigo and pomegranate rind, on undyed wool. */
const dyes = ['#8e1029', '#0f4455', '#b98a2f', '#3a1d24']
const wool = '#e9dcc3'

/**
 * A pattern in the manner of Azerbaijani carpets, stepped diamonds between two borders, for an item without a
 * picture. The same seed weaves the same pattern; it says nothing, so voices pass it over.
 */
export function Weave({ seed }: { seed: string }) {
  const number = numberOf(seed)
  const [ground = wool, first = wool, second = wool] = rotated(dyes, number % dyes.length)
  const steps = 4 + (number % 3)
  const across = 3 + ((number >> 3) % 2)
  const centres = Array.from({ length: across }, (_, i) => Math.round((96 / across) * (i + 0.5)))
  const row = (n: number) => centres.map((x) => diamond(x, 27, n)).join('')
  return (
    <svg className="weave" viewBox="0 0 96 54" aria-hidden="true" focusable="false">
      <path fill={ground} d="M0 0h96v54H0z" />
      <path fill={first} d={row(steps)} />
      <path fill={wool} d={row(steps - 1)} />
      <path fill={second} d={row(steps - 2)} />
      <path fill={wool} d={row(1)} />
      <path fill={wool} d={`M0 4h96v1H0zM0 49h96v1H0z${border(7)}${border(47)}`} />
      <path fill={second} d="M0 0h96v3H0zM0 51h96v3H0z" />
    </svg>
  )
}

/** A diamond of square steps two units wide; every size is centred on the same square. */
function diamond(x: number, y: number, steps: number): string {
  const side = (path: string) => path.repeat(steps)
  const top = y - 1 - steps * 2
  return `M${x - 1} ${top}h2${side('v2h2')}v2${side('h-2v2')}h-2${side('v-2h-2')}v-2${side('h2v-2')}z`
}

/** A line of small knots. */
const border = (y: number) =>
  Array.from({ length: 24 }, (_, i) => `M${i * 4 + 1} ${y - 0.5}h2v1h-2z`).join('')

const numberOf = (seed: string) =>
  [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)

const rotated = <T,>(list: T[], by: number) => [...list.slice(by), ...list.slice(0, by)]
