import type { Focus } from './cropAround'
import { cropAround } from './cropAround'
import type { PictureInForm } from './pictureInForm'

interface Props {
  picture: PictureInForm
  ratio: number
  focus: Focus
  label: string
}

/** The part of a picture that a ratio shows, drawn by the browser without making another file. */
export function CropPreview({ picture, ratio, focus, label }: Props) {
  const { left, top, width, height } = cropAround(picture, ratio, focus)
  return (
    <svg viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={label}>
      <image href={picture.source} width={picture.width} height={picture.height} />
    </svg>
  )
}
