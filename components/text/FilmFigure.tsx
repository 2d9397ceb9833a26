import { useTranslations } from 'next-intl'
import type { Film } from '@/newsroom/addresses/films'

/**
 * A film from another host, folded: a closed fold is not drawn, and a lazy frame that is not drawn asks for
 * nothing, so the host learns of a reader only when they open it. No script of ours is needed.
 */
export function FilmFigure({ film, title }: { film: Film; title: string }) {
  const t = useTranslations('FilmFigure')
  return (
    <figure className="film">
      <details>
        <summary>{t('open', { title })}</summary>
        <iframe
          src={film.frame}
          title={title}
          width={960}
          height={540}
          loading="lazy"
          allow="fullscreen; picture-in-picture; encrypted-media"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      </details>
      <figcaption>
        {t('notice', { host: film.host })} <a href={film.page}>{t('page', { host: film.host })}</a>
      </figcaption>
    </figure>
  )
}
