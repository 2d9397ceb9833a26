import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface Props {
  letters: { letter: string; entries: ReactNode }[]
}

/** A list by the alphabet: the letters as links, then what stands under each. */
export function LetterIndex({ letters }: Props) {
  const t = useTranslations('LetterIndex')
  if (letters.length === 0) return null
  return (
    <>
      <nav className="letters" aria-label={t('label')}>
        <ul>
          {letters.map(({ letter }, i) => (
            <li key={letter}>
              <a href={`#letter-${i + 1}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }, i) => (
        <section className="row" key={letter}>
          <h2 className="side letter" id={`letter-${i + 1}`}>
            {letter}
          </h2>
          <div>{entries}</div>
        </section>
      ))}
    </>
  )
}
