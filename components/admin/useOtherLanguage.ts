import { useEffect, useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import type { News } from '@/payload-types'

/** The document of the other language: its id, null when there is none, undefined while nobody knows. */
export function useOtherLanguage(
  story: News['story'],
  language: Locale | undefined,
): string | null | undefined {
  const [found, setFound] = useState<string | null>()
  useEffect(() => {
    if (!story || !language) return
    const asked = new AbortController()
    const query = new URLSearchParams({
      'where[story][equals]': story,
      'where[language][equals]': otherLocale(language),
      'select[story]': 'true',
      draft: 'true',
      depth: '0',
      limit: '1',
    })
    fetch(`/api/news?${query}`, { signal: asked.signal })
      .then((response) => (response.ok ? response.json() : { docs: [] }))
      .then(({ docs }: { docs: { id: string }[] }) => setFound(docs[0]?.id ?? null))
      // Without an answer the button offers to create; the server then finds what is there.
      .catch(() => asked.signal.aborted || setFound(null))
    return () => asked.abort()
  }, [story, language])
  return found
}
