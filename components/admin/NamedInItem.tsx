import { useForm } from '@payloadcms/ui'
import type { Locale } from '@/newsroom/language/locales'
import { isLocale, otherLocale } from '@/newsroom/language/locales'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { itemInForm } from './itemInForm'
import { useAnswer } from './useAnswer'

const words = {
  named: { az: 'Səhifədə adı olanlar:', en: 'Named on the page:' },
  nobody: {
    az: 'Heç bir şəxs və ya təşkilat bağlanmayıb. Mətndə adlar varsa, «Faktlar»da «Mətndəki adlar»a baxın.',
    en: 'No person or organisation is linked. If the text names any, see “Names in this text” under “Facts”.',
  },
} as const

interface Found {
  docs: { id: string; name?: Partial<Record<Locale, string | null>> }[]
}

/** As the page calls them: in the language of the item, else in the other. */
function useNames(collection: string, ids: readonly string[], language: Locale): string[] {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    locale: 'all',
    limit: '100',
    'select[name]': 'true',
  })
  query.set('where[id][in]', ids.join(','))
  const asked = useAnswer<Found>(ids.length > 0 ? `/${collection}?${query}` : null)
  const found = asked.state === 'told' ? asked.answer.docs : []
  const byId = new Map(found.map(({ id, name }) => [id, name?.[language] || name?.[otherLocale(language)]]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const idsOf = (rows: unknown, field: string): string[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row) => (typeof row?.[field] === 'string' ? [row[field]] : []))

/** Before an item goes out: whom its page will name, or that it names nobody. */
export function NamedInItem() {
  const say = useDeskWords(words)
  const desk = useDeskLanguage()
  const data = useForm().getData()
  const language = isLocale(data.language) ? data.language : desk
  const people = useNames('people', idsOf(data.participations, 'person'), language)
  const organisations = useNames('organisations', idsOf(data.organisations, 'organisation'), language)
  const { linked, freeNames } = itemInForm(undefined, data)
  const names = [...people, ...freeNames, ...organisations]
  if (linked.length + freeNames.length === 0) return <p>{say.nobody}</p>
  return names.length > 0 ? (
    <p>
      {say.named} {names.join('; ')}.
    </p>
  ) : null
}
