import { useTranslations } from 'next-intl'
import { homePath } from '@/newsroom/addresses/paths'
import type { Section } from '@/newsroom/addresses/sections'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import { LanguageSwitch } from './LanguageSwitch'
import { Mark } from './Mark'
import { PhoneLink } from './PhoneLink'
import { SectionLinks } from './SectionLinks'

interface Props {
  frame: SiteFrame
  page: Pick<Page, 'locale' | 'path' | 'other'>
  section: Section | null
  /** Whether nothing is at this address */
  isMissing?: boolean
}

/** Who speaks, where one is, and the way to everything else. */
export function SiteHeader({ frame, page, section, isMissing }: Props) {
  const t = useTranslations('SiteHeader')
  const home = homePath(page.locale)
  return (
    <header className="site-head">
      <div className="wrap top">
        <a className="agency" href={home} aria-current={page.path === home ? 'page' : undefined}>
          <Mark />
          <span>
            <b>{frame.agency}</b> {frame.agencyNote && <small>{frame.agencyNote}</small>}
          </span>
        </a>
        {frame.callCentre && (
          <p className="call">
            {t('callCentre')} <PhoneLink phone={frame.callCentre} />
          </p>
        )}
        <LanguageSwitch locale={page.locale} other={page.other} section={section} isMissing={isMissing} />
      </div>
      <nav className="bar" aria-label={t('sections')}>
        <div className="wrap">
          <SectionLinks locale={page.locale} current={section} />
        </div>
      </nav>
    </header>
  )
}
