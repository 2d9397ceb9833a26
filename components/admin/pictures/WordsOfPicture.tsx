'use client'

import { useField, useFieldPath, useFormFields, useLocale } from '@payloadcms/ui'
import type { Locale } from '@/newsroom/language/locales'
import type { Media } from '@/payload-types'
import { useDeskWords } from '../deskWords'
import { useAnswer } from '../useAnswer'
import { wordsOfPictureWords } from './wordsOfPictureWords'
import '../desk.css'

interface Props {
  which: 'alt' | 'caption'
  /** Whether the form has the words of both languages, one at a time; else the document has one language */
  localized: boolean
}

/**
 * Below the description or caption of one use: what readers get while it is empty, which is the picture's own in the
 * language of the document, or that there is none. Words of the other language are never taken.
 */
export function WordsOfPicture({ which, localized }: Props) {
  const say = useDeskWords(wordsOfPictureWords)
  // Rows of a gallery move: the path is that of the moment.
  const path = useFieldPath() ?? which
  const { value, setValue } = useField<string>({ path })
  const language = useLanguageOf(localized)
  const picture = usePictureBeside(path)
  const query = `locale=${language}&fallback-locale=none&depth=0`
  const asked = useAnswer<Media>(picture ? `/media/${picture}?${query}` : null)
  const isEmpty = !value || value.trim() === ''
  const own = asked.state === 'told' && picture ? (asked.answer[which] ?? '').trim() : null
  return (
    <div role="status" className="desk-default">
      {isEmpty && own && (
        <>
          <p>
            {say[which].given} <q lang={language}>{own}</q>
          </p>
          <button type="button" className="desk-link" onClick={() => setValue(own)}>
            {say.take}
          </button>
        </>
      )}
      {isEmpty && picture === undefined && <p>{say[which].inText}</p>}
      {isEmpty && own === '' && which === 'alt' && <p>{say.alt.missing[language]}</p>}
    </div>
  )
}

function useLanguageOf(localized: boolean): Locale {
  const { code } = useLocale()
  const ofDocument = useFormFields(([fields]) => fields.language?.value)
  return (localized ? code : ofDocument) === 'en' ? 'en' : 'az'
}

/** The picture of the same use, by id; undefined in running text, whose form does not say which picture it is about. */
function usePictureBeside(path: string): string | null | undefined {
  const beside = path.replace(/[^.]+$/, 'image')
  const field = useFormFields(([fields]) => fields[beside])
  if (!field) return undefined
  const { value } = field
  if (typeof value === 'string') return value
  return value && typeof value === 'object' && 'id' in value ? String(value.id) : null
}
