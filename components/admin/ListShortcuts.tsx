import type { BeforeListTableServerProps } from 'payload'
import { inLanguage } from './inLanguage'
import { shortcutsOf } from './listShortcuts'
import './desk.css'

const words = {
  label: { az: 'Tez-tez baxılanlar', en: 'Often looked for' },
  all: { az: 'Hamısı', en: 'All' },
} as const

/** Above the table of a list: links that narrow it; the one that holds now is marked. */
export function ListShortcuts({ collectionSlug, i18n, payload, searchParams }: BeforeListTableServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'az'
  const say = inLanguage(words, language)
  const path = `${payload.config.routes.admin}/collections/${collectionSlug}`
  const isNow = (query: Record<string, string>) =>
    Object.entries(query).every(([key, value]) => key === 'sort' || isAsked(searchParams, key, value))
  const shortcuts = shortcutsOf(new Date().toISOString())[String(collectionSlug)] ?? []
  const current = shortcuts.find(({ query }) => isNow(query))
  return (
    <nav className="desk-shortcuts" aria-label={say.label}>
      <ul>
        <li>
          <a href={path} aria-current={hasFilter(searchParams) ? undefined : 'page'}>
            {say.all}
          </a>
        </li>
        {shortcuts.map((shortcut) => (
          <li key={shortcut.words.en}>
            <a
              href={`${path}?${new URLSearchParams(shortcut.query)}`}
              aria-current={shortcut === current ? 'page' : undefined}
            >
              {shortcut.words[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Asked = BeforeListTableServerProps['searchParams']

/** Payload hands over what stands in the address, key by key; a moment is asked for whatever its minute. */
const isAsked = (asked: Asked, key: string, value: string): boolean =>
  asked?.[key] === value || (key.includes('[start]') && typeof asked?.[key] === 'string')

const hasFilter = (asked: Asked): boolean =>
  Object.keys(asked ?? {}).some((key) => key === 'only' || key.startsWith('where'))
