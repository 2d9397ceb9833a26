import type { SampleSite } from '../shapes'
import type { Loading } from './loading'

/** The site global has no drafts: what is saved here is public at once. */
export async function loadSite({ payload, req }: Loading, site: SampleSite): Promise<void> {
  const { agency, agencyNote, address, callCentre, contacts } = site
  const saved = await payload.updateGlobal({
    slug: 'site',
    locale: 'az',
    data: {
      agency: agency.az,
      agencyNote: agencyNote.az,
      address: address.az,
      callCentre,
      contacts: contacts.map(({ name, role, phone, email }) => ({
        name: name.az,
        role: role?.az,
        phone,
        email,
      })),
    },
    depth: 0,
    overrideAccess: true, // no user exists yet
    req,
  })
  await payload.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: {
      agency: agency.en,
      agencyNote: agencyNote.en,
      address: address.en,
      contacts: saved.contacts?.map((row, index) => ({
        ...row,
        name: contacts[index]?.name.en,
        role: contacts[index]?.role?.en,
      })),
    },
    depth: 0,
    overrideAccess: true, // no user exists yet
    req,
  })
}
