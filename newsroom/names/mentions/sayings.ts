import type { Locale } from '../../language/locales'
import type { Mention } from './mention'
import { contributionIn } from './said/contribution'
import { officeAround } from './said/office'
import { isListGap, roleOfList } from './said/role'
import type { Sentence } from './said/sentence'
import { around, sentencesWith } from './said/sentence'
import { topicOf } from './said/topic'
import type { PersonSaying, SaidRole, Saying } from './saying'
import { readWords } from './words/readWords'

/**
 * What the text says of each person and organisation that it names: what they did, in which office or role.
 * @param mentions as {@link findMentions} gives them
 */
export function sayings(text: string, locale: Locale, mentions: readonly Mention[]): Saying[] {
  return sentencesWith(readWords(text, locale), text, mentions).flatMap((sentence) => {
    const roles = rolesIn(text, locale, sentence)
    return sentence.mentions.flatMap((mention): Saying[] => {
      if (mention.type === 'person') return [personSaying(text, locale, sentence, mention)]
      return mention.type === 'organisation'
        ? [{ kind: 'organisation', mention, role: roles.get(mention) ?? null }]
        : []
    })
  })
}

function personSaying(text: string, locale: Locale, sentence: Sentence, mention: Mention): PersonSaying {
  const surroundings = around(text, sentence, mention, 'person')
  const contribution = contributionIn(surroundings, locale)
  return {
    kind: 'person',
    mention,
    contribution,
    office: officeAround(surroundings, locale),
    topic: topicOf(contribution, surroundings, sentence, mention),
  }
}

/** Xidmətində, BMqT-də: where something happens. */
const isPlace = (surface: string, behind: string): boolean =>
  /nd[aə]$/.test(surface) || /^["”»]?[-‐‑]?d[aə]\s/.test(behind)

/** Organisations that are listed together share what is said of the list. */
function rolesIn(
  text: string,
  locale: Locale,
  { start, end, mentions }: Sentence,
): Map<Mention, SaidRole | null> {
  const roles = new Map<Mention, SaidRole | null>()
  const organisations = mentions.filter(({ type }) => type === 'organisation')
  for (let first = 0; first < organisations.length; ) {
    let last = first
    while (
      isListGap(
        text.slice(organisations[last]?.end, organisations[last + 1]?.start ?? organisations[last]?.end),
      ) &&
      organisations[last + 1]
    )
      last += 1
    const behind = text.slice(organisations[last]?.end, end)
    const role = roleOfList(
      {
        before: text.slice(start, organisations[first]?.start),
        behind,
        isPlace: first === last && isPlace(organisations[first]?.surface ?? '', behind),
      },
      locale,
    )
    const ids = new Set<string>()
    for (const mention of organisations.slice(first, last + 1)) {
      ids.add(mention.id ?? mention.name)
      roles.set(mention, role === 'host' && ids.size > 1 ? 'co-organiser' : role)
    }
    first = last + 1
  }
  return roles
}
