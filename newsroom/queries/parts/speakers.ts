import { initials } from '@/newsroom/language/initials'
import type { Locale } from '@/newsroom/language/locales'
import { initialsOf, portraitOf } from '../register/cards'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { Speaker, Worded } from '../shapes'
import type { StoredParticipation, StoredProgrammePart } from '../stored'
import { inLanguage, worded } from '../words'

/** A row of participations in words, whether it stood in a news item or in the programme of an event. */
export interface Took {
  person: string | null
  freeName: Worded | null
  office: Worded | null
  rank: Worded | null
  contribution: Speaker['contribution']
  topic: Worded | null
}

/** A row of a news item: its words are in the item's language, the office says its own. */
export const tookInNews = (row: StoredParticipation, language: Locale): Took => ({
  person: row.person ?? null,
  freeName: worded(row.freeName, language),
  office: worded(row.shown?.office, row.shown?.officeLanguage),
  rank: worded(row.shown?.rank, row.shown?.rankLanguage),
  contribution: row.contribution,
  topic: worded(row.topic, language),
})

/** A line of a programme, whose words are kept in both languages. */
export const tookInEvent = (row: StoredProgrammePart, locale: Locale): Took => ({
  person: row.person ?? null,
  freeName: inLanguage(row.freeName, locale),
  office: inLanguage({ az: row.shown?.officeAz, en: row.shown?.officeEn }, locale),
  rank: inLanguage({ az: row.shown?.rankAz, en: row.shown?.rankEn }, locale),
  contribution: row.contribution,
  topic: inLanguage(row.topic, locale),
})

/** Those who took part, in the order of the rows. Someone whose entry is not public is left out entirely. */
export const speakers = (rows: Took[], register: Register): Speaker[] =>
  rows.flatMap((took) => {
    const { office, rank, contribution, topic } = took
    const who = took.person ? registered(took.person, register) : unregistered(took.freeName)
    return who ? [{ ...who, office, rank, contribution, topic }] : []
  })

type Who = Pick<Speaker, 'person' | 'portrait' | 'initials'>

function registered(id: string, register: Register): Who | null {
  const person = register.people.get(id)
  const link = person && linkTo('people', person, register.locale)
  if (!link) return null
  return { person: link, portrait: portraitOf(person, register), initials: initialsOf(person, register) }
}

function unregistered(name: Worded | null): Who | null {
  if (!name) return null
  const words = name.text.split(/\s+/)
  const letters = initials(words[0], words.length > 1 ? words.at(-1) : null, name.lang)
  return { person: { name, href: null }, portrait: null, initials: letters }
}
