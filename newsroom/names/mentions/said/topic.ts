import type { Mention } from '../mention'
import type { SaidContribution } from '../saying'
import type { Sentence, Surroundings } from './sentence'

const quoted = /[«“"„]([^«»“”"„]{6,250})[»”"“]/

/** The topic of a talk: what is quoted behind the name, or the document or project that was presented. */
export function topicOf(
  contribution: SaidContribution | null,
  { after, before }: Surroundings,
  sentence: Sentence,
  mention: Mention,
): string | null {
  if (contribution !== 'presented' && contribution !== 'spoke') return null
  const isTitled =
    /(?:\bon|\btitled|\bentitled|\bcalled|\btopic(?: of)?:?)\s*[«“"„]|[»”"“]\s*(?:mövzusu|adlı|haqqında|barədə|ilə bağlı)/u
  const behind = quoted.exec(after)?.[1]
  if (behind && (contribution === 'presented' || isTitled.test(after))) return clean(behind)
  const ahead = isTitled.test(before) ? quoted.exec(before)?.[1] : undefined
  if (ahead) return clean(ahead)
  if (contribution !== 'presented') return null
  const subject = sentence.mentions.find(
    ({ type, start }) => start > mention.end && (type === 'document' || type === 'project'),
  )
  return subject ? clean(subject.surface) : null
}

const clean = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[«»“”"„]/g, '')
    .replace(/[.,;:]$/, '')
    .trim()
