import type { AdminViewServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import './desk.css'

const words = {
  heading: { az: 'Hələ heç kim daxil ola bilmir', en: 'Nobody can log in yet' },
  explanation: {
    az: 'İlk administratoru proqram özü yaradır: birdəfəlik keçid proqramın işə düşdüyü pəncərədə göstərilir. Yeni keçid üçün serverdə bu əmri icra edin:',
    en: 'The program makes the first administrator: a one-time link is printed where the program was started. For a new one, run this on the server:',
  },
} as const

/**
 * Stands in the place of Payload's form for the first user: on a public address such a form would make
 * whoever comes first an administrator.
 */
export function NobodyYet({ initPageResult }: AdminViewServerProps) {
  const say = inLanguage(words, initPageResult.req.i18n.language === 'en' ? 'en' : 'az')
  return (
    <div className="desk-nobody">
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      <pre>npm run admin -- --email you@example.org</pre>
    </div>
  )
}
