import type { Locale } from '../../language/locales'
import type { SaidContribution, SaidRole } from '../../names/mentions/saying'
import type { RecognisedEvent } from './event'
import type { Note } from './notes'

export interface Participation {
  name: string
  /** Of the person in the register; null where nobody there is meant, or one of several */
  id: string | null
  /** Whether it may be linked without asking */
  certain: boolean
  office: string | null
  contribution: SaidContribution
  topic: string | null
}

export interface Partner {
  name: string
  id: string | null
  certain: boolean
  role: SaidRole
}

export interface Linked {
  name: string
  id: string | null
  certain: boolean
}

/** What an imported text was understood to be. */
export interface Release {
  language: Locale
  kind: 'press-release' | 'news-story' | 'statement' | 'speech' | 'announcement'
  title: string
  /** '2021-12-18', as the text or the file's own text says it; never guessed */
  date: string | null
  place: string | null
  event: RecognisedEvent | null
  participations: Participation[]
  organisations: Partner[]
  projects: Linked[]
  documents: Linked[]
  /** Each piece that was left out, as it stood */
  dropped: string[]
  doubts: Note[]
}
