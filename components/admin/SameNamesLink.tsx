import type { ServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import { sameNamesWords } from './sameNamesWords'
import './desk.css'

/** In the desk's menu, under the collections. */
export function SameNamesLink({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const say = inLanguage(sameNamesWords, i18n.language === 'en' ? 'en' : 'az')
  return (
    <a className="nav__link desk-nav-link" href={`${payload.config.routes.admin}/same-names`}>
      <span className="nav__link-label">{say.heading}</span>
    </a>
  )
}
