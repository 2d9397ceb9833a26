import type { takeDownWords } from './takeDownWords'

type Word = keyof typeof takeDownWords

export interface TakeDownAction {
  /** Last part of the address that orders it */
  name: 'unpublish' | 'withdraw' | 'remove'
  label: Word
  question: Word
  consequence: Word
  confirm: Word
  done: Word
  needsReason: boolean
  mayRedirect: boolean
  /** Whether the page can be read afterwards */
  staysPublic: boolean
}

const unpublish = {
  name: 'unpublish',
  label: 'unpublish',
  question: 'unpublishQuestion',
  confirm: 'unpublishNow',
  done: 'unpublishDone',
  needsReason: false,
  mayRedirect: false,
  staysPublic: false,
} as const

const newsActions: TakeDownAction[] = [
  { ...unpublish, consequence: 'unpublishNews' },
  {
    name: 'withdraw',
    label: 'withdraw',
    question: 'withdrawQuestion',
    consequence: 'withdrawNews',
    confirm: 'withdrawNow',
    done: 'withdrawDone',
    needsReason: true,
    mayRedirect: false,
    staysPublic: true,
  },
  {
    name: 'remove',
    label: 'remove',
    question: 'removeQuestion',
    consequence: 'removeNews',
    confirm: 'removeNow',
    done: 'removeDone',
    needsReason: true,
    mayRedirect: true,
    staysPublic: false,
  },
]

/** In which ways a public document of a collection can be taken down. */
export const takeDownActions = (collection: string | undefined): TakeDownAction[] =>
  collection === 'news' ? newsActions : [{ ...unpublish, consequence: 'unpublishEntry' }]
