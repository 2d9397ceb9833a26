'use client'

import { useState } from 'react'
import { formatDate } from '@/newsroom/language/dates'
import type { Colleague, Comment } from '@/newsroom/publishing/comments/comment'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { CommentForm } from './CommentForm'
import { commentWords } from './commentWords'
import type { NamedField } from './fieldsOf'
import type { useComments } from './useComments'

interface Props {
  comment: Comment
  fields: NamedField[]
  colleagues: Colleague[]
  orders: ReturnType<typeof useComments>
  goTo: (field: string) => void
}

/** A comment with its answers, the way to its field, and what can be done with it. */
export function OneComment({ comment, fields, colleagues, orders, goTo }: Props) {
  const say = useDeskWords(commentWords)
  const language = useDeskLanguage()
  const [answers, setAnswers] = useState(false)
  const { id, field, resolved, mine, replies } = comment
  const name = fields.find(({ path }) => path === field)?.label
  return (
    <li id={`comment-${id}`} tabIndex={-1}>
      <Words comment={comment} />
      {resolved && (
        <p>
          <small>
            {say.resolvedBy(resolved.by ?? say.unknown, formatDate(resolved.at, 'dateTime', language))}
          </small>
        </p>
      )}
      {replies.length > 0 && (
        <ul>
          {replies.map((reply) => (
            <li key={reply.id} id={`comment-${reply.id}`} tabIndex={-1}>
              <Words comment={reply} />
              {reply.mine && (
                <button
                  type="button"
                  className="desk-link"
                  onClick={() => void orders.settle(reply.id, 'delete')}
                >
                  {say.delete}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="desk-names__orders">
        {name && (
          <button
            type="button"
            className="desk-order"
            aria-label={say.goToNamed(name)}
            onClick={() => goTo(field)}
          >
            {name}
          </button>
        )}
        {!resolved && !answers && (
          <button
            type="button"
            className="desk-order"
            aria-label={say.replyTo(comment.author ?? say.unknown)}
            onClick={() => setAnswers(true)}
          >
            {say.reply}
          </button>
        )}
        {mine && (
          <>
            <button
              type="button"
              className="desk-order"
              onClick={() => void orders.settle(id, resolved ? 'reopen' : 'resolve')}
            >
              {resolved ? say.reopen : say.resolve}
            </button>
            <button type="button" className="desk-order" onClick={() => void orders.settle(id, 'delete')}>
              {say.delete}
            </button>
          </>
        )}
      </div>
      {answers && (
        <CommentForm
          label={say.answer}
          colleagues={colleagues}
          onCancel={() => setAnswers(false)}
          send={async (said) => {
            const obstacle = await orders.write({ ...said, parent: id })
            if (!obstacle) setAnswers(false)
            return obstacle
          }}
        />
      )}
    </li>
  )
}

function Words({ comment: { author, at, text } }: { comment: Comment }) {
  const say = useDeskWords(commentWords)
  const language = useDeskLanguage()
  return (
    <>
      <strong>{author ?? say.unknown}</strong> <small>{formatDate(at, 'dateTime', language)}</small>
      <p className="desk-comments__text">{text}</p>
    </>
  )
}
