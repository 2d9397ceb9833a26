import type { Locale } from '../../language/locales'
import type { Mention } from './mention'
import type { Saying } from './saying'

/** What the text says of each person and organisation that it names: what they did, in which office or role. */
export function sayings(_text: string, _locale: Locale, mentions: readonly Mention[]): Saying[] {
  return mentions.flatMap((mention): Saying[] => {
    if (mention.type === 'person')
      return [{ kind: 'person', mention, contribution: null, office: null, topic: null }]
    return mention.type === 'organisation' ? [{ kind: 'organisation', mention, role: null }] : []
  })
}
