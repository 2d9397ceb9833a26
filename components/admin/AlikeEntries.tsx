'use client'

import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Resembling } from '@/newsroom/publishing/sameNames/proposals'
import { AlikeList } from './AlikeList'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { order } from './order'
import { sameNamesWords } from './sameNamesWords'
import './desk.css'

/** Nobody types a name in one go; in milliseconds. */
const pause = 400

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The name in the form, the acronyms beside it, and the spellings recorded. */
function useWrittenNames() {
  const { collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  return useFormFields(([fields]) => {
    const parts = collectionSlug === 'people' ? ['given', 'family'] : ['name']
    const name = parts
      .map((part) => written(fields[part]?.value))
      .join(' ')
      .trim()
    const acronym = written(fields.acronym?.value)
    const variants = fields.variants?.value
    return JSON.stringify({
      names: { [code === 'en' ? 'en' : 'az']: name || null },
      acronyms: acronym ? [acronym] : [],
      variants: Array.isArray(variants) ? variants.filter((one) => written(one) !== '') : [],
    })
  })
}

/** Under the names of an entry, while they are written and afterwards: entries that it may be. It holds nothing up. */
export function AlikeEntries() {
  const say = useDeskWords(sameNamesWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const names = useWrittenNames()
  const headingId = useId()
  const [alike, setAlike] = useState<Resembling[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const path = `/same-names/${collectionSlug}`

  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      const outcome = await order<{ alike: Resembling[] }>(`${path}/look`, language, {
        id: id ?? null,
        ...JSON.parse(names),
      })
      if (current && outcome.done) setAlike(outcome.answer.alike)
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [path, id, names, language])

  const tellApart = async (one: Resembling, name: string) => {
    const other = id ? { id } : { names: JSON.parse(names).names }
    const outcome = await order(`${path}/apart`, language, { one: one.entry.id, other })
    if (!outcome.done) return setSaid(outcome.message)
    setAlike((all) => all.filter((each) => each !== one))
    setSaid(`${name}: ${say.remembered}`)
  }
  const found = alike.length > 0 ? say.alikeCount(alike.length) : null
  if (isTrashed) return null
  return (
    <section className={found ? 'desk-alike' : undefined} aria-labelledby={found ? headingId : undefined}>
      {found && <h2 id={headingId}>{say.alikeHeading}</h2>}
      <p role="status">{[said, found].filter(Boolean).join(' ')}</p>
      <AlikeList
        collection={collectionSlug ?? ''}
        alike={alike}
        onDifferent={(one, name) => void tellApart(one, name)}
      />
    </section>
  )
}
