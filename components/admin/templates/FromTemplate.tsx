'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { order } from '../order'
import { mayWrite, useStaff } from '../staff'
import { templateWords } from './templateWords'
import '../desk.css'

/** In the order in which they are offered; the server knows their words. */
const names = ['press-release', 'statement', 'denial', 'event-notice'] as const

/** Above the list of news, for writers: an item begins with the structure of its kind. */
export function FromTemplate() {
  const say = useDeskWords(templateWords)
  const desk = useDeskLanguage()
  const staff = useStaff()
  const router = useRouter()
  const { routes } = useConfig().config
  const { code } = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const language = chosen ?? (code === 'en' ? 'en' : 'az')
  if (!mayWrite(staff)) return null

  const begin = async (template: (typeof names)[number]) => {
    if (busy) return
    setBusy(true)
    setRefused(null)
    const outcome = await order<{ id: string }>('/news/from-template', desk, { template, language })
    if (outcome.done) return router.push(`${routes.admin}/collections/news/${outcome.answer.id}`)
    setBusy(false)
    setRefused(outcome.message)
  }
  return (
    <details className="desk-invite">
      <summary>{say.open}</summary>
      <p>{say.explanation}</p>
      <fieldset className="desk-names__orders desk-kinds">
        <legend>{say.language}</legend>
        {(['az', 'en'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="template-language"
              checked={one === language}
              onChange={() => setChosen(one)}
            />
            {say[one]}
          </label>
        ))}
      </fieldset>
      <div className="desk-names__orders">
        {names.map((name) => (
          <button key={name} type="button" className="desk-order" onClick={() => void begin(name)}>
            {say[name]}
          </button>
        ))}
      </div>
      <p role="status">{busy && say.working}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
    </details>
  )
}
