import { picture } from '../pictures/picture'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { Partner } from '../shapes'
import type { StoredLink } from '../stored'

/** Organisations with their roles, in the order given; one whose entry is not public is left out entirely. */
export const partners = (links: StoredLink[], register: Register): Partner[] =>
  links.flatMap(({ organisation: id, role }) => {
    const stored = register.organisations.get(id)
    const organisation = stored && linkTo('organisations', stored, register.locale)
    if (!organisation) return []
    const acronym = stored.acronym?.[register.locale] || null
    return [{ organisation, acronym, logo: picture(register.media.get(stored.logo ?? ''), 'logo'), role }]
  })
