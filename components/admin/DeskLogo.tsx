import type { ServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import './desk.css'

const words = { name: { az: 'Xəbər otağı', en: 'Newsroom' } } as const

/** The sign of the site, in the desk's line of navigation. */
export const DeskIcon = () => <Sign size={20} />

/** The name of the desk on the pages before one is logged in. */
export function DeskLogo({ i18n }: ServerProps) {
  const say = inLanguage(words, i18n.language === 'en' ? 'en' : 'az')
  return (
    <p className="desk-logo">
      <Sign size={40} /> {say.name}
    </p>
  )
}

function Sign({ size }: { size: number }) {
  // biome-ignore lint/performance/noImgElement: nothing here optimises pictures (next.config.ts)
  return <img src="/favicon.svg" alt="" width={size} height={size} />
}
