import { itemPath } from '@/newsroom/addresses/paths'
import type { EventCard, EventPage } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'

/** A few hours; cancelled, over days of two months; postponed, with long words; named in the other language only. */
export function eventCards(voice: Voice): EventCard[] {
  const { locale, worded, foreign } = voice
  const address = (slug: string) => itemPath('events', locale, slug)
  return [
    {
      id: 'seminar',
      title: worded('Uşaq hüquqları üzrə seminar', 'Seminar on the rights of the child'),
      href: address('seminar'),
      kind: 'seminar',
      format: 'hybrid',
      status: 'scheduled',
      place: worded('Tədris Mərkəzi', 'Training Centre'),
      start: '2027-03-04T06:00:00.000Z',
      end: '2027-03-04T09:30:00.000Z',
      wholeDays: false,
    },
    {
      id: 'conference',
      title: worded('Köç və şəhərlər: illik konfrans', 'Migration and cities: annual conference'),
      href: address('konfrans'),
      kind: 'conference',
      format: 'in-person',
      status: 'cancelled',
      place: worded('Şamaxı', 'Shamakhi'),
      start: '2027-04-29T20:00:00.000Z',
      end: '2027-05-02T20:00:00.000Z',
      wholeDays: true,
    },
    {
      id: 'open-day',
      title: worded(
        'Məlumatlandırma və maarifləndirmə tədbirlərinin koordinasiyası üzrə açıq qapı günü',
        'Open day on coordinating information and awareness-raising activities',
      ),
      href: address('aciq-qapi'),
      kind: 'open-day',
      format: 'in-person',
      status: 'postponed',
      place: null,
      start: '2027-06-10T05:00:00.000Z',
      end: null,
      wholeDays: false,
    },
    {
      id: 'round-table',
      title: foreign('Statistika üzrə dəyirmi masa', 'Round table on statistics'),
      href: null,
      kind: 'round-table',
      format: 'online',
      status: 'took-place',
      place: foreign('Müşahidə Mərkəzi', 'Observatory'),
      start: '2019-10-31T20:00:00.000Z',
      end: null,
      wholeDays: true,
    },
  ]
}

/** An event of which everything is known, and one of which hardly anything is. */
export function eventPages(voice: Voice): { full: EventPage; bare: EventPage } {
  const { locale, say, worded } = voice
  const [card] = eventCards(voice)
  if (!card) throw new Error('there is no event among the specimens')
  const bare: EventPage = {
    ...card,
    locale,
    path: itemPath('events', locale, 'seminar'),
    other: { locale, href: null },
    tags: [],
    until: null,
    summary: null,
    place: null,
    address: null,
    mapLink: null,
    countries: [],
    registrationLink: null,
    programme: [],
    partners: [],
    projects: [],
    documents: [],
    gallery: [],
    news: [],
  }
  const full: EventPage = {
    ...bare,
    place: worded('Tədris Mərkəzi', 'Training Centre'),
    address: worded('Bakı şəhəri, Naxış küçəsi 8', '8 Naxish Street, Baku'),
    mapLink: 'https://xerite.example/?q=naxis',
    countries: [say('Azərbaycan', 'Azerbaijan'), say('Gürcüstan', 'Georgia'), say('Norveç', 'Norway')],
    projects: [
      { name: worded('Köç ili', 'Year of Resettlement'), href: itemPath('projects', locale, 'koc-ili') },
    ],
    documents: [{ name: worded('Köç haqqında Qanun', 'Resettlement Act'), href: null }],
  }
  return { full, bare }
}
