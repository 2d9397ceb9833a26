import { publish } from '@/newsroom/publishing/publish'
import type { SampleOrganisation } from '../shapes'
import type { Loading } from './loading'
import { asDraft, richTextOf } from './loading'

export async function loadOrganisations(
  loading: Loading,
  organisations: SampleOrganisation[],
): Promise<void> {
  const { payload, req, idOf, remember } = loading
  for (const { key, name, acronym, about, parent, variants, kind, country, link } of organisations) {
    const { id } = await payload.create({
      collection: 'organisations',
      data: {
        name: name.az,
        acronym: acronym?.az ?? null,
        about: richTextOf(loading, about.az),
        parent: parent ? idOf('organisations', parent) : null,
        variants,
        kind,
        country,
        link,
      },
      ...asDraft(loading, 'az'),
    })
    await payload.update({
      collection: 'organisations',
      id,
      data: { name: name.en, acronym: acronym?.en ?? null, about: richTextOf(loading, about.en) },
      ...asDraft(loading, 'en'),
    })
    await publish({ req, collection: 'organisations', id })
    remember('organisations', key, id)
  }
}
