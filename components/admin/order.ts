import type { Locale } from '@/newsroom/language/locales'
import type { Conflict } from '@/newsroom/publishing/versions/conflict'

/** What stands in the way, and the field where it can be put right. */
export interface Problem {
  field: string
  message: string
}

export interface Refusal {
  done: false
  message: string
  problems: Problem[]
  /** Of the answer; 0 where there was none */
  status?: number
  /** What somebody else saved meanwhile, where that is what stands in the way */
  conflict?: Conflict
}

export type Outcome<Answer> = { done: true; answer: Answer } | Refusal

interface ErrorBody {
  errors?: {
    message?: string
    data?: {
      /** Of newsroom/publishing */
      problems?: Problem[]
      conflict?: Conflict
      /** Of Payload's own validation */
      errors?: { path?: string; message?: string }[]
    }
  }[]
}

const silent = {
  az: 'Serverdən cavab gəlmədi. İnternet bağlantısını yoxlayıb yenidən cəhd edin.',
  en: 'The server did not answer. Check your connection and try again.',
}
const unknown = {
  az: 'Gözlənilməz xəta baş verdi. Yenidən cəhd edin; təkrarlansa, administratora bildirin.',
  en: 'Something unexpected went wrong. Try again; if it happens again, tell your administrator.',
}

/**
 * Orders something of the server that runs on our API, as the person who is logged in. A refusal comes back
 * as a value with its sentences in the language of the desk; nothing is thrown for want of a connection.
 * @param path under `/api`, such as `/news/ID/publish`
 * @param what goes with it: a form as it is, anything else as JSON
 */
export async function order<Answer>(
  path: string,
  language: Locale,
  what: object = {},
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Outcome<Answer>> {
  const isForm = what instanceof FormData
  const response = await fetch(`/api${path}`, {
    method,
    headers: { 'Accept-Language': language, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
    body: isForm ? what : JSON.stringify(what),
  }).catch(() => null)
  if (!response) return { done: false, message: silent[language], problems: [], status: 0 }
  const said: unknown = await response.json().catch(() => null)
  if (response.ok) return { done: true, answer: said as Answer }
  return { ...refusalFrom((said ?? {}) as ErrorBody, language), status: response.status }
}

/** The sentences of an error that the server sent. */
export function refusalFrom({ errors }: ErrorBody, language: Locale): Refusal {
  const { message, data } = errors?.[0] ?? {}
  const invalid = (data?.errors ?? []).map(({ path = '', message: why = '' }) => ({
    field: path,
    message: why,
  }))
  const problems = data?.problems ?? invalid
  return {
    done: false,
    message: message || unknown[language],
    problems,
    ...(data?.conflict ? { conflict: data.conflict } : {}),
  }
}
