import { publish } from '@/newsroom/publishing/publish'
import type { SampleProject } from '../shapes'
import { partnerRows } from './events'
import type { Loading } from './loading'
import { asDraft, noonOf, richTextOf } from './loading'

export async function loadProjects(loading: Loading, projects: SampleProject[]): Promise<void> {
  const { payload, req, remember } = loading
  for (const { key, name, about, organisations, from, to, kind, variants } of projects) {
    const { id } = await payload.create({
      collection: 'projects',
      data: {
        name: name.az,
        about: richTextOf(loading, about.az),
        organisations: partnerRows(loading, organisations),
        from: noonOf(from),
        to: noonOf(to),
        kind,
        variants,
      },
      ...asDraft(loading, 'az'),
    })
    const english = { name: name.en, about: richTextOf(loading, about.en) }
    await payload.update({ collection: 'projects', id, data: english, ...asDraft(loading, 'en') })
    await publish({ req, collection: 'projects', id })
    remember('projects', key, id)
  }
}
