import type { Locale } from '@/newsroom/language/locales'
import { refusalFrom } from '../order'
import type { NotSaved, SegmentConflict } from './deskState'

/** What the server did, or why it did not; nothing is thrown for want of a connection. */
export type DeskOutcome<Answer> =
  | { done: true; answer: Answer }
  | (Omit<NotSaved, 'isDecided'> & { done: false; status: number; wrong: WrongSegment[] })

/** What the checks find wrong in one of several segments. */
export interface WrongSegment {
  key: string
  message: string
}

const silent = {
  az: 'Serverdən cavab gəlmədi. Yazdıqlarınız bu səhifədə qalır; bir azdan yenidən saxlayın.',
  en: 'The server did not answer. What you wrote is still on this page; save it again shortly.',
}
const loggedOut = {
  az: 'Sessiyanız bitib. Heç nə itməyib: başqa pəncərədə daxil olun, sonra burada yenidən saxlayın.',
  en: 'Your session has ended. Nothing is lost: log in in another tab, then save here again.',
}

type ErrorBody = Parameters<typeof refusalFrom>[0]

/**
 * Asks the API something of the translation desk, or orders it, as the person who is logged in.
 * @param path under `/api`
 * @param what of an order; without it something is only asked
 */
export async function askDesk<Answer>(
  path: string,
  language: Locale,
  what?: object,
): Promise<DeskOutcome<Answer>> {
  const isForm = what instanceof FormData
  const response = await fetch(`/api${path}`, {
    method: what ? 'POST' : 'GET',
    headers: {
      'Accept-Language': language,
      ...(what && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(what ? { body: isForm ? what : JSON.stringify(what) } : {}),
  }).catch(() => null)
  const said: unknown = await response?.json().catch(() => null)
  if (response?.ok && said !== null) return { done: true, answer: said as Answer }
  if (!response) return refusal(silent[language], 0)
  if (response.status === 401) return refusal(loggedOut[language], 401)
  const { message } = refusalFrom((said ?? {}) as ErrorBody, language)
  return { ...refusal(message, response.status), ...detailsIn(said) }
}

const refusal = (message: string, status: number) => ({
  done: false as const,
  message,
  status,
  problems: [],
  conflict: null,
  wrong: [],
})

/** What stands in the way of one segment: the other's text, or what is wrong with the placeholders. */
function detailsIn(said: unknown): Pick<NotSaved, 'problems' | 'conflict'> & { wrong: WrongSegment[] } {
  const { errors } = (said ?? {}) as {
    errors?: { data?: { conflict?: SegmentConflict; problems?: { key?: string; message?: string }[] } }[]
  }
  const { conflict = null, problems } = errors?.[0]?.data ?? {}
  const sentences = Array.isArray(problems) ? problems.flatMap(({ message }) => message ?? []) : []
  const wrong = Array.isArray(problems)
    ? problems.flatMap(({ key, message }) => (key && message ? { key, message } : []))
    : []
  return { conflict, problems: sentences, wrong }
}
