import { Fragment } from 'react'
import { languageOfName } from '@/newsroom/language/languageOfName'
import type { Locale } from '@/newsroom/language/locales'
import { Words } from './Words'

/** Recorded names and spellings after one another, each marked where it is plainly in the other language. */
export function OtherNames({ names, locale }: { names: string[]; locale: Locale }) {
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && '; '}
      <Words words={{ text: name, lang: languageOfName(name) ?? locale }} locale={locale} />
    </Fragment>
  ))
}
