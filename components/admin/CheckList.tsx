'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { checksWords } from './checksWords'
import { useDeskWords } from './deskWords'
import type { FoundIssue } from './useChecks'

interface Props {
  heading: string
  issues: readonly FoundIssue[]
  /** Takes the person to the field */
  onGo: (field: string) => void
}

/** One of the two lists: each line leads to its field. Nothing where there is none. */
export function CheckList({ heading, issues, onGo }: Props) {
  const say = useDeskWords(checksWords)
  const { routes } = useConfig().config
  const headingId = useId()
  if (issues.length === 0) return null
  return (
    <>
      <h3 id={headingId}>
        {heading} ({issues.length})
      </h3>
      <ul aria-labelledby={headingId}>
        {issues.map(({ field, message, about }) => (
          <li key={`${field} ${message}`}>
            <button type="button" className="desk-link" onClick={() => onGo(field)}>
              {message}
            </button>
            {about && (
              <>
                {' '}
                <a
                  href={`${routes.admin}/collections/${about.collection}/${about.id}`}
                  target="_blank"
                  rel="noopener"
                >
                  {say.openOther}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
