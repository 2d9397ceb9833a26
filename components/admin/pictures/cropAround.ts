export interface Measure {
  width: number
  height: number
}

/** Per cent from the left and from the top. */
export interface Focus {
  x: number
  y: number
}

export interface Crop extends Measure {
  left: number
  top: number
}

/**
 * The part of a picture that a page of this ratio shows: as large as fits, with the focus as near to its middle as the
 * edges allow. The rule is that of Payload's image sizes, which make the crops.
 */
export function cropAround(picture: Measure, ratio: number, focus: Focus): Crop {
  const isWider = picture.width / picture.height > ratio
  const width = isWider ? picture.height * ratio : picture.width
  const height = isWider ? picture.height : picture.width / ratio
  const within = (middle: number, part: number, whole: number) =>
    Math.min(Math.max(middle - part / 2, 0), whole - part)
  return {
    width,
    height,
    left: within((picture.width * focus.x) / 100, width, picture.width),
    top: within((picture.height * focus.y) / 100, height, picture.height),
  }
}
