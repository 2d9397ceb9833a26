import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { useDeskLanguage } from './deskWords'

interface Props {
  /** Ends with a colon */
  what: string
  deed: { name: string | null; at: string }
}

/** Who did something, and when on the clock of Baku. */
export function DeedLine({ what, deed }: Props) {
  const language = useDeskLanguage()
  return (
    <p>
      {what} <strong>{deed.name ?? '—'}</strong>,{' '}
      <time dateTime={deed.at}>{bakuMoment(deed.at, language)}</time>
    </p>
  )
}
