import { useTranslations } from 'next-intl'
import { ContactLines } from '@/components/news/ContactLines'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteFrame } from '@/newsroom/queries/shapes'
import { PhoneLink } from './PhoneLink'
import { SectionLinks } from './SectionLinks'

/** Who answers, where the agency is, and the sections once more, in the same place on every page. */
export function SiteFooter({ frame, locale }: { frame: SiteFrame; locale: Locale }) {
  const t = useTranslations('SiteFooter')
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div>
          <p className="agency">
            <b>{frame.agency}</b> {frame.agencyNote && <small>{frame.agencyNote}</small>}
          </p>
          {frame.address && <p>{frame.address}</p>}
          {frame.callCentre && (
            <p>
              {t('callCentre')} <PhoneLink phone={frame.callCentre} />
            </p>
          )}
        </div>
        {frame.contacts.length > 0 && (
          <div>
            <h2>{t('contacts')}</h2>
            <ul>
              {frame.contacts.map((contact) => (
                <li key={contact.name}>
                  <ContactLines contact={contact} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <nav aria-label={t('sections')}>
          <h2>{t('sections')}</h2>
          <SectionLinks locale={locale} current={null} />
        </nav>
        {frame.social.length > 0 && (
          <div>
            <h2>{t('social')}</h2>
            <ul>
              {frame.social.map(({ label, href }) => (
                <li key={href}>
                  <a href={href} rel="me">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </footer>
  )
}
