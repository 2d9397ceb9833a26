import { useEffect, useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'

type Named = 'people' | 'organisations'
type Names = Partial<Record<Locale, string | null>>

/** Asked once per entry while the page is open: a row is drawn anew at every keystroke. */
const asked = new Map<string, Promise<Names>>()

async function ask(path: string): Promise<Names> {
  const response = await fetch(`/api/${path}?depth=0&draft=true&locale=all&select[name]=true`)
  if (!response.ok) return {}
  const { name } = (await response.json()) as { name?: Names }
  return name ?? {}
}

function namesOf(path: string): Promise<Names> {
  const answer = asked.get(path) ?? ask(path).catch(() => ({}))
  asked.set(path, answer)
  return answer
}

/**
 * The name of an entry of the register in the language of the desk, or in the other where that is missing; undefined
 * until it is known.
 */
export function useEntryName(collection: Named, id: string | null, language: Locale): string | undefined {
  const [names, setNames] = useState<Names>({})
  useEffect(() => {
    let current = true
    setNames({})
    if (id) void namesOf(`${collection}/${id}`).then((answer) => current && setNames(answer))
    return () => {
      current = false
    }
  }, [collection, id])
  return names[language] || names[otherLocale(language)] || undefined
}
