import { useEffect, useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'

type Names = Partial<Record<Locale, string | null>>

/** Asked once per person while the page is open: a row is drawn anew at every keystroke. */
const asked = new Map<string, Promise<Names>>()

async function ask(id: string): Promise<Names> {
  const response = await fetch(`/api/people/${id}?depth=0&draft=true&locale=all&select[name]=true`)
  if (!response.ok) return {}
  const { name } = (await response.json()) as { name?: Names }
  return name ?? {}
}

function namesOf(id: string): Promise<Names> {
  const answer = asked.get(id) ?? ask(id).catch(() => ({}))
  asked.set(id, answer)
  return answer
}

/** The name of a person in the language of the desk, or in the other where that is missing; undefined until it is known. */
export function usePersonName(id: string | null, language: Locale): string | undefined {
  const [names, setNames] = useState<Names>({})
  useEffect(() => {
    let current = true
    setNames({})
    if (id) void namesOf(id).then((answer) => current && setNames(answer))
    return () => {
      current = false
    }
  }, [id])
  return names[language] || names[otherLocale(language)] || undefined
}
