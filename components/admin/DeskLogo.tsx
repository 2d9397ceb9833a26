import type { ServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import './desk.css'

const words = {
  name: { az: 'Xəbər otağı', en: 'Newsroom' },
  home: { az: 'Panelin ilk səhifəsi', en: 'First page of the desk' },
} as const

/** The sign of the site, in the desk's line of navigation: on all but the first page it is a link with no other name. */
export function DeskIcon({ i18n }: ServerProps) {
  const say = inLanguage(words, i18n.language === 'en' ? 'en' : 'az')
  return <Sign size={20} alt={say.home} />
}

/** The name of the desk on the pages before one is logged in. */
export function DeskLogo({ i18n }: ServerProps) {
  const say = inLanguage(words, i18n.language === 'en' ? 'en' : 'az')
  return (
    <p className="desk-logo">
      <Sign size={40} alt="" /> {say.name}
    </p>
  )
}

function Sign({ size, alt }: { size: number; alt: string }) {
  // biome-ignore lint/performance/noImgElement: nothing here optimises pictures (next.config.ts)
  return <img src="/favicon.svg" alt={alt} width={size} height={size} />
}
