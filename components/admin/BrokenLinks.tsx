'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDate } from '@/newsroom/language/dates'
import type { BrokenLink, BrokenLinks as Found } from '@/newsroom/publishing/links/brokenLinks'
import { brokenLinksWords, findingWords } from './brokenLinksWords'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { useAnswer } from './useAnswer'
import './desk.css'

/** So many stand on the start page; the rest is one click away. */
const few = 5

/** On the start page: what the nightly check of links found, the dangerous first, each with the document to mend. */
export function BrokenLinks() {
  const say = useDeskWords(brokenLinksWords)
  const [all, setAll] = useState(false)
  const headingId = useId()
  const asked = useAnswer<Found>('/broken-links')
  const links = asked.state === 'told' ? asked.answer.links : []
  return (
    <section className="desk-panel desk-links" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <p role="status">{asked.state === 'told' ? <Summary found={asked.answer} /> : say[asked.state]}</p>
      {links.length > 0 && (
        <ul aria-labelledby={headingId}>
          {links.slice(0, all ? links.length : few).map((link) => (
            <OneLink key={link.id} link={link} />
          ))}
        </ul>
      )}
      {links.length > few && !all && (
        <button type="button" className="desk-link" onClick={() => setAll(true)}>
          {say.all(links.length)}
        </button>
      )}
    </section>
  )
}

function Summary({ found }: { found: Found }) {
  const say = useDeskWords(brokenLinksWords)
  const day = useDay()
  if (!found.checked) return say.never
  const counts = found.total === 0 ? say.none : say.counts(found.total, found.dangerous)
  return `${counts} ${say.checked(day(found.checked))}`
}

/** The address is shown and not linked: nobody shall be led into a trap by the list of traps. */
function OneLink({ link }: { link: BrokenLink }) {
  const say = useDeskWords(brokenLinksWords)
  const language = useDeskLanguage()
  const day = useDay()
  const { routes } = useConfig().config
  const { collection, documentId, title, dangerous, kind, detail, status } = link
  const href =
    collection === 'site'
      ? `${routes.admin}/globals/site`
      : `${routes.admin}/collections/${collection}/${documentId}`
  return (
    <li>
      <span className={`desk-mark desk-mark--${dangerous ? 'danger' : 'draft'}`}>
        {dangerous ? say.dangerous : say.broken}
      </span>{' '}
      <code>{link.address}</code>
      <br />
      {findingWords[kind][language](detail, status)}.{' '}
      <a href={href}>{collection === 'site' ? say.site : (title ?? say.unnamed)}</a>{' '}
      <small>{say.since(day(link.firstSeen))}</small>
    </li>
  )
}

/** A moment as its day in Baku, in the language of the desk. */
function useDay(): (iso: string) => string {
  const language = useDeskLanguage()
  return (iso) => iso && formatDate(iso, 'date', language)
}
