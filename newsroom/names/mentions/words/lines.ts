/** How the letters of a line are cased. */
export interface LineShape {
  inCapitals: boolean
  inTitle: boolean
}

const plain: LineShape = { inCapitals: false, inTitle: false }

/** Says of each place of a text what its line looks like. Places must be asked for in order. */
export function shapesOfLines(text: string): (place: number) => LineShape {
  const ends: { end: number; shape: LineShape }[] = []
  let from = 0
  for (const line of text.split('\n')) {
    from += line.length + 1
    ends.push({ end: from, shape: shapeOf(line) })
  }
  let at = 0
  return (place) => {
    while (at < ends.length - 1 && place >= (ends[at]?.end ?? 0)) at += 1
    return ends[at]?.shape ?? plain
  }
}

function shapeOf(line: string): LineShape {
  const upper = line.match(/\p{Lu}/gu)?.length ?? 0
  const lower = line.match(/\p{Ll}/gu)?.length ?? 0
  const long = line.match(/\p{L}{4,}/gu) ?? []
  const inCapitals = long.length > 1 && upper > 4 * lower
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length
  const isHeadline = /^[^\p{L}]*\p{Lu}/u.test(line) && !/[.!?]\s*$/.test(line)
  const inTitle = !inCapitals && isHeadline && long.length > 3 && capitalised > 0.7 * long.length
  return { inCapitals, inTitle }
}
