import type { ServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import './desk.css'

const words = {
  heading: { az: 'Nədən başlayırıq?', en: 'Where to begin?' },
  news: { az: 'Xəbər yaz', en: 'Write a news item' },
  event: { az: 'Tədbir əlavə et', en: 'Add an event' },
  person: { az: 'Şəxs əlavə et', en: 'Add a person' },
  appointment: { az: 'Vəzifə əlavə et', en: 'Add an appointment' },
  organisation: { az: 'Təşkilat əlavə et', en: 'Add an organisation' },
  site: { az: 'Sayta bax', en: 'Look at the site' },
} as const

const kinds = [
  ['news', 'news'],
  ['events', 'event'],
  ['people', 'person'],
  ['appointments', 'appointment'],
  ['organisations', 'organisation'],
] as const

/** At the top of the dashboard: what is done most, one click away, for those who may do it. */
export function Welcome({ i18n, permissions, payload }: ServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'az'
  const say = inLanguage(words, language)
  const admin = payload.config.routes.admin
  return (
    <nav className="desk-welcome" aria-labelledby="desk-welcome">
      <h2 id="desk-welcome">{say.heading}</h2>
      <ul>
        {kinds
          .filter(([collection]) => permissions?.collections?.[collection]?.create)
          .map(([collection, word]) => (
            <li key={collection}>
              <a href={`${admin}/collections/${collection}/create`}>{say[word]}</a>
            </li>
          ))}
        <li>
          <a href={`/${language}`}>{say.site}</a>
        </li>
      </ul>
    </nav>
  )
}
