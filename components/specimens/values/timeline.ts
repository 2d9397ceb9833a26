import { newsListPath } from '@/newsroom/addresses/newsFilter'
import { itemPath } from '@/newsroom/addresses/paths'
import type { EarlierYear, Part, YearOfParts } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'

const silent = { office: null, rank: null, contribution: null, topic: null, role: null }

/** A person's part with everything; an organisation's part; one named in the other language, of which little is known. */
export function parts(voice: Voice): Part[] {
  const { locale, worded, foreign } = voice
  return [
    {
      ...silent,
      kind: 'press-release',
      id: 'seminar',
      title: worded('Uşaq hüquqları üzrə seminar keçirildi', 'Seminar on the rights of the child was held'),
      href: itemPath('news', locale, 'seminar'),
      date: '2026-02-11T08:00:00.000Z',
      office: worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
      rank: worded('baş müşavir', 'Senior Counsellor'),
      contribution: 'spoke',
      topic: worded('Valideynlərin məsuliyyəti', 'The responsibility of parents'),
    },
    {
      ...silent,
      kind: 'event',
      id: 'conference',
      title: worded('Köç və şəhərlər: illik konfrans', 'Migration and cities: annual conference'),
      href: itemPath('events', locale, 'konfrans'),
      date: '2026-01-20T20:00:00.000Z',
      role: 'co-organiser',
    },
    {
      ...silent,
      kind: 'event',
      id: 'round-table',
      title: foreign('Statistika üzrə dəyirmi masa', 'Round table on statistics'),
      href: null,
      date: '2019-10-31T20:00:00.000Z',
      contribution: 'attended',
    },
  ]
}

/** A full year and one with a single part. */
export function years(voice: Voice): YearOfParts[] {
  const [first, second, third] = parts(voice)
  if (!first || !second || !third) throw new Error('there are too few parts among the specimens')
  return [
    { year: 2026, parts: [first, second] },
    { year: 2019, parts: [third] },
  ]
}

/** Years with many items, with few and with one. */
export const earlierYears = ({ locale }: Voice): EarlierYear[] =>
  [
    { year: 2018, count: 1204 },
    { year: 2017, count: 12 },
    { year: 2016, count: 1 },
  ].map((of) => ({ ...of, href: newsListPath(locale, { year: of.year }) }))
