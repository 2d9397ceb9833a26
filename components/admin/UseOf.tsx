import type { Use } from '@/newsroom/publishing/uses/usesOf'
import { useDeskWords } from './deskWords'
import { whereUsedWords } from './whereUsedWords'

/** One document that names an entry: its title, how it stands, its language, and in which parts it names it. */
export function UseOf({ use, href }: { use: Use; href: string }) {
  const say = useDeskWords(whereUsedWords)
  const { title, state, language, named, roles } = use
  const isPublic = state === 'published' || state === 'withdrawn'
  const remarks = [
    ...roles,
    ...(language ? [language === 'az' ? say.languageAz : say.languageEn] : []),
    // Of a document that is no more than a draft there is nothing to tell apart.
    ...(isPublic && named !== 'everywhere' ? [say[named]] : []),
  ]
  return (
    <li>
      <a href={href} lang={language ?? undefined}>
        {title}
      </a>{' '}
      <span className={`desk-mark desk-mark--${isPublic ? 'public' : 'draft'}`}>{say[state]}</span>{' '}
      {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
    </li>
  )
}
