import sharp from 'sharp'

/** Light of a channel after WCAG 2, from 0 to 1. */
const linear = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = (data: Buffer, at: number) =>
  0.2126 * linear(data[at] ?? 0) + 0.7152 * linear(data[at + 1] ?? 0) + 0.0722 * linear(data[at + 2] ?? 0)

/** How many pixels of two pictures of one size differ by at least this contrast (WCAG 2, 1 to 21). */
export async function changedBy(before: Buffer, after: Buffer, contrast: number): Promise<number> {
  const [one, other] = await Promise.all(
    [before, after].map((png) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  if (!one || !other || one.data.length !== other.data.length) throw new Error('The pictures differ in size.')
  let changed = 0
  for (let at = 0; at < one.data.length; at += 3) {
    const [dark = 0, light = 0] = [luminance(one.data, at), luminance(other.data, at)].sort((a, b) => a - b)
    if ((light + 0.05) / (dark + 0.05) >= contrast) changed += 1
  }
  return changed
}
