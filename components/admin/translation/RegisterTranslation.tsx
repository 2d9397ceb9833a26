import { useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { locales, otherLocale, referenceLocale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import { useDeskWords } from '../deskWords'
import { OpenDesk } from './OpenDesk'
import { screenWords } from './screenWords'

interface Props {
  collection: string
  id: string
  isPreviewed: boolean
  told: Desk | null
}

/** An entry of the register and its words in both languages; which one is translated into is chosen here. */
export function RegisterTranslation({ collection, id, isPreviewed, told }: Props) {
  const say = useDeskWords(screenWords)
  const [language, choose] = useState<Locale>(told?.target.language ?? otherLocale(referenceLocale))
  return (
    <>
      <fieldset className="desk-filter">
        <legend>{say.into}</legend>
        {locales.map((locale) => (
          <label key={locale}>
            <input
              type="radio"
              name="desk-translation-language"
              checked={locale === language}
              onChange={() => choose(locale)}
            />{' '}
            {say.languages[locale]}
          </label>
        ))}
      </fieldset>
      <OpenDesk
        key={language}
        place={{ collection, id, language }}
        isPreviewed={isPreviewed}
        told={told?.target.language === language ? told : null}
      />
    </>
  )
}
