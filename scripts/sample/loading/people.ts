import { publish } from '@/newsroom/publishing/publish'
import type { SampleAppointment, SamplePerson } from '../shapes'
import type { Loading } from './loading'
import { asDraft, noonOf } from './loading'

export async function loadPeople(loading: Loading, people: SamplePerson[]): Promise<void> {
  const { payload, req, remember } = loading
  for (const { key, given, family, variants } of people) {
    const { id } = await payload.create({
      collection: 'people',
      data: { given: given.az, family: family.az, variants },
      ...asDraft(loading, 'az'),
    })
    await payload.update({
      collection: 'people',
      id,
      data: { given: given.en, family: family.en },
      ...asDraft(loading, 'en'),
    })
    await publish({ req, collection: 'people', id })
    remember('people', key, id)
  }
}

export async function loadAppointments(loading: Loading, appointments: SampleAppointment[]): Promise<void> {
  const { payload, req, idOf, remember } = loading
  for (const { key, person, organisation, office, ranks, from, to } of appointments) {
    const saved = await payload.create({
      collection: 'appointments',
      data: {
        person: idOf('people', person),
        organisation: organisation ? idOf('organisations', organisation) : null,
        office: office.az,
        from: noonOf(from),
        to: noonOf(to),
        ranks: ranks.map((rank) => ({ title: rank.title.az, from: noonOf(rank.from), to: noonOf(rank.to) })),
      },
      ...asDraft(loading, 'az'),
    })
    await payload.update({
      collection: 'appointments',
      id: saved.id,
      data: {
        office: office.en,
        ranks: saved.ranks?.map((row, index) => ({ ...row, title: ranks[index]?.title.en })),
      },
      ...asDraft(loading, 'en'),
    })
    await publish({ req, collection: 'appointments', id: saved.id })
    remember('appointments', key, saved.id)
  }
}
