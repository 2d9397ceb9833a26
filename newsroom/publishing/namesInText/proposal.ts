import type { MentionType } from '../../names/mentions/mention'
import type { Resembling } from '../sameNames/proposals'
import type { Contribution, OrganisationRole } from '../vocabulary'

/**
 * How sure a proposal is. `certain`: whom the text means and what they did; `part-unsaid`: whom it means, not what they
 * did; `likely`: for a person to confirm, also where a namesake may be meant; `choose`: one of several entries; `new`: nobody in the register.
 */
export type Certainty = 'certain' | 'part-unsaid' | 'likely' | 'choose' | 'new'

/** An entry of the register that a name may mean. */
export interface MeantEntry {
  id: string
  /** In the language of the item, else in the other one */
  name: string
  /** Of a person: the office of the item's day as the page would show it, null where none is recorded */
  office: string | null
  /** Of a person who held several offices that day: the one that the text names, where it is not the one shown by itself */
  appointment: string | null
  /** Of a person: whether the text calls them by a post that none of these offices is, so that a namesake may be meant */
  isAnother: boolean
}

/** Something that a text names and the item does not link yet. */
export interface NameProposal {
  /** By which it is refused: the entry, or the folded new name */
  key: string
  type: MentionType
  certainty: Certainty
  /** Of the register, or the guessed nominative of a new name */
  name: string
  /** As it first stands in the text */
  surface: string
  /** One where it is known who is meant, several to choose from, none where the register has nobody */
  entries: MeantEntry[]
  /** Entries that a new name resembles */
  alike: Resembling[]
  /** What the text says that a person did; null where it does not */
  contribution: Contribution | null
  topic: string | null
  /** Office as the text has it */
  saidOffice: string | null
  role: OrganisationRole | null
}
