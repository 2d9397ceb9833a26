import { useTranslations } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import { formatNumber } from '@/newsroom/language/numbers'
import type { Picture } from '@/newsroom/queries/shapes'
import { Figure } from './Figure'

/** The pictures of an item as a plain list: nothing slides, all are there in print too. */
export function Gallery({ pictures, locale }: { pictures: Picture[]; locale: Locale }) {
  const t = useTranslations('Gallery')
  if (pictures.length === 0) return null
  const total = formatNumber(pictures.length, locale)
  return (
    <section className="gallery">
      <h2>{t('title')}</h2>
      <ul>
        {pictures.map((picture, i) => (
          <li key={picture.src}>
            <Figure
              picture={picture}
              sizes="(min-width: 40rem) 20rem, 100vw"
              position={
                pictures.length > 1
                  ? t('position', { number: formatNumber(i + 1, locale), total })
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
