import { useEffect, useState } from 'react'
import { useDeskLanguage } from './deskWords'

/** What the API says at an address, asked with the person's own rights; `failed` when it says nothing of use. */
export type Asked<Answer> = { state: 'asking' | 'failed' } | { state: 'told'; answer: Answer }

/** @param path under `/api`; null asks nothing. `again` asks anew when it changes. */
export function useAnswer<Answer>(path: string | null, again: unknown = null): Asked<Answer> {
  const language = useDeskLanguage()
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'asking' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is only a sign to ask anew
  useEffect(() => {
    if (!path) return
    const control = new AbortController()
    fetch(`/api${path}`, { signal: control.signal, headers: { 'Accept-Language': language } })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((answer: Answer) => setAsked({ state: 'told', answer }))
      .catch(() => control.signal.aborted || setAsked({ state: 'failed' }))
    return () => control.abort()
  }, [path, language, again])
  return asked
}
