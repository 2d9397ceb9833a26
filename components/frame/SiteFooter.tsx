import { useTranslations } from 'next-intl'
import { ContactLines } from '@/components/news/ContactLines'
import { absolute } from '@/newsroom/addresses/paths'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { PhoneLink } from './PhoneLink'
import { SectionLinks } from './SectionLinks'

interface Props {
  frame: SiteFrame
  page: Pick<Page, 'locale' | 'path'>
  /** Origin of the site */
  siteUrl: string
}

/** Who answers, where the agency is, the sections once more and the pages about the site, in the same place on every page; on paper the address of the page. */
export function SiteFooter({ frame, page, siteUrl }: Props) {
  const t = useTranslations('SiteFooter')
  return (
    <footer className="site-foot">
      <p className="wrap on-paper">{absolute(siteUrl, page.path)}</p>
      <div className="wrap columns">
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
          <SectionLinks locale={page.locale} current={null} all />
        </nav>
        {frame.pages.length > 0 && (
          <nav aria-label={t('pages')}>
            <h2>{t('pages')}</h2>
            <ul>
              {frame.pages.map(({ title, href }) => (
                <li key={href}>
                  <a href={href} aria-current={href === page.path ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
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
