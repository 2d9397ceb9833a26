import type { Entry, RegisterSection } from '../register/links'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { NamedLink } from '../shapes'

/** Entries by their names, in the order given; one that is not public is left out. */
export const namedLinks = <Section extends RegisterSection>(
  section: Section,
  ids: string[] | null | undefined,
  register: Pick<Register, 'locale'> & Record<Section, Map<string, Entry>>,
): NamedLink[] =>
  (ids ?? []).flatMap((id) => {
    const entry = register[section].get(id)
    return (entry && linkTo(section, entry, register.locale)) ?? []
  })
