'use client'

import type { RefObject } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { CommentsOfDocument } from '@/newsroom/publishing/comments/comment'
import { useDeskWords } from '../deskWords'
import { focusField } from '../focusField'
import { CommentForm } from './CommentForm'
import { commentWords } from './commentWords'
import { useFields } from './fieldsOf'
import { OneComment } from './OneComment'
import { useComments } from './useComments'
import { useLastField } from './useLastField'
import '../desk.css'
import './comments.css'

/** At the end of a form: what colleagues say about it, field by field. No reader ever sees it. */
export function CommentsPanel() {
  const say = useDeskWords(commentWords)
  const panel = useRef<HTMLElement>(null)
  const headingId = useId()
  const orders = useComments()
  const { asked, place, said } = orders
  const told = asked.state === 'told' ? asked.answer : null
  const field = useLastField(panel)
  useComeTo(told !== null)
  const status = told
    ? told.open > 0
      ? say.open(told.open)
      : say.none
    : say[asked.state as 'asking' | 'failed']
  return (
    <section ref={panel} className="desk-panel desk-comments" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {say.heading}
        {told !== null && told.open > 0 && ` (${told.open})`}
      </h2>
      <p>{say.explanation}</p>
      <p role="status" className="desk-names__status">
        {place ? [said, status].filter(Boolean).join(' ') : say.unsaved}
      </p>
      {told && <Talk told={told} orders={orders} panel={panel} field={field} />}
    </section>
  )
}

interface TalkProps {
  told: CommentsOfDocument
  orders: ReturnType<typeof useComments>
  panel: RefObject<HTMLElement | null>
  /** In which the person wrote last */
  field: string
}

function Talk({ told, orders, panel, field }: TalkProps) {
  const say = useDeskWords(commentWords)
  const fields = useFields()
  const { colleagues, comments } = told
  const goTo = (path: string) => {
    const form = panel.current?.closest('form')
    if (form) void focusField(form, path)
  }
  const listed = (resolved: boolean) =>
    comments
      .filter((comment) => (comment.resolved !== null) === resolved)
      .map((comment) => (
        <OneComment
          key={comment.id}
          comment={comment}
          fields={fields}
          colleagues={colleagues}
          orders={orders}
          goTo={goTo}
        />
      ))
  const resolved = listed(true)
  return (
    <>
      {told.open > 0 && <ul>{listed(false)}</ul>}
      <CommentForm
        label={say.text}
        colleagues={colleagues}
        fields={fields}
        field={field}
        send={(written) => orders.write(written)}
      />
      {resolved.length > 0 && (
        <details>
          <summary>{say.resolvedOnes(resolved.length)}</summary>
          <ul>{resolved}</ul>
        </details>
      )}
    </>
  )
}

/** Whoever came by a link to a comment is taken there as soon as it stands in the page. */
function useComeTo(isThere: boolean): void {
  useEffect(() => {
    const { hash } = window.location
    if (!isThere || !/^#comment-[0-9a-f-]{36}$/.test(hash)) return
    const target = document.getElementById(hash.slice(1))
    target?.closest('details')?.setAttribute('open', '')
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [isThere])
}
