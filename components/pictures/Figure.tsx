import { useTranslations } from 'next-intl'
import type { Picture as Shown } from '@/newsroom/queries/shapes'
import { Picture } from './Picture'

interface Props {
  picture: Shown
  first?: boolean
  sizes?: string
  /** Its place among others, such as “2 / 5” */
  position?: string
}

/** A picture with its caption and credit. */
export function Figure({ picture, first, sizes, position }: Props) {
  const t = useTranslations('Figure')
  const { caption, credit } = picture
  return (
    <figure>
      <Picture picture={picture} first={first} sizes={sizes} />
      {(caption || credit || position) && (
        <figcaption>
          {position && <span className="position">{position}</span>} {caption}{' '}
          {credit && <span className="credit">{t('credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
  )
}
