import type { ServerProps } from 'payload'
import { inLanguage } from '../../inLanguage'
import { overviewWords } from './overviewWords'
import '../../desk.css'

/** In the desk's menu, under the collections. */
export function OverviewLink({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const say = inLanguage(overviewWords, i18n.language === 'en' ? 'en' : 'az')
  return (
    <a className="nav__link desk-nav-link" href={`${payload.config.routes.admin}/translations`}>
      <span className="nav__link-label">{say.heading}</span>
    </a>
  )
}
