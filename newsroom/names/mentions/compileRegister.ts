import type { Locale } from '../../language/locales'
import { acronymKey, isAcronym } from './bodies/acronymKey'
import type { Entry, Form, FormNode } from './bodies/form'
import { addForm, emptyNode } from './bodies/form'
import { formOf } from './bodies/formOf'
import { shortenedNames } from './bodies/shortened'
import { withUnions } from './bodies/unions'
import type { MentionType, Register, RegisterEntry } from './mention'
import type { PeopleIndex } from './people/peopleIndex'
import { indexPeople } from './people/peopleIndex'

/** A register made ready for many texts. */
export interface CompiledRegister {
  forms: FormNode
  /** By their first word in capitals */
  acronyms: ReadonlyMap<string, Form[]>
  people: PeopleIndex
}

/**
 * Prepares the names of a register for {@link findMentions}. 5,000 entries take some 100 ms; whoever looks
 * through many texts keeps the result.
 */
export function compileRegister(register: Register): CompiledRegister {
  const forms = emptyNode()
  const acronyms = new Map<string, Form[]>()
  const shortened: { entry: Entry; name: string }[] = []
  const addAcronym = (form: Form) => {
    const first = (form.words[0] ?? '').toUpperCase()
    const there = acronyms.get(first)
    if (there) there.push(form)
    else acronyms.set(first, [form])
  }
  const add = (type: MentionType, source: RegisterEntry, recordedAcronyms: readonly string[]) => {
    const entry: Entry = { type, id: source.id, names: source.names }
    const names = [source.names.az, source.names.en, ...source.variants].filter(isWritten)
    for (const name of [...names, ...recordedAcronyms.filter(isWritten)]) {
      if (isAcronym(name)) addAcronym({ entry, kind: 'acronym', words: acronymKey(name), capitals: [] })
      else for (const form of withUnions(formOf(entry, name, 'recorded'))) addForm(forms, form)
    }
    for (const name of names) for (const short of shortenedNames(name)) shortened.push({ entry, name: short })
  }
  for (const one of register.organisations) add('organisation', one, one.acronyms)
  for (const one of register.projects) add('project', one, [])
  for (const one of register.documents) add('document', one, [])
  addShortened(forms, shortened)
  return { forms, acronyms, people: indexPeople(register.people) }
}

/** A short name that two entries could have is nobody's. */
function addShortened(forms: FormNode, shortened: readonly { entry: Entry; name: string }[]) {
  const byName = new Map<string, Form | null>()
  for (const { entry, name } of shortened) {
    const form = formOf(entry, name, 'shortened')
    const key = form.words.join(' ')
    const there = byName.get(key)
    byName.set(key, there === undefined || there?.entry === entry ? form : null)
  }
  for (const form of byName.values())
    if (form && form.words.length > 0 && !isTaken(forms, form)) addForm(forms, form)
}

function isTaken(forms: FormNode, { words }: Form): boolean {
  let node: FormNode | undefined = forms
  for (const word of words.slice(0, -1)) node = node?.next.get(word)
  return node?.last.has(words.at(-1) ?? '') ?? false
}

const isWritten = (name: string | null): name is string => name !== null && /[\p{L}\p{N}]/u.test(name)

/** The entry's name in the language of the text, or as it has one. */
export const nameIn = ({ names }: Entry, locale: Locale): string =>
  names[locale] ?? names.az ?? names.en ?? ''
