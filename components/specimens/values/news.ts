import { newsListPath } from '@/newsroom/addresses/newsFilter'
import { itemPath } from '@/newsroom/addresses/paths'
import type { NewsCard, PeriodCount, PressContact } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'
import { wide } from './pictures'

/** With a picture; without one and with the longest words; as short as an item can be. */
export function newsCards(voice: Voice): NewsCard[] {
  const { locale, say } = voice
  const address = (slug: string) => itemPath('news', locale, slug)
  return [
    {
      id: 'seminar',
      kind: 'press-release',
      title: say('Uşaq hüquqları üzrə seminar keçirildi', 'Seminar on the rights of the child was held'),
      href: address('seminar'),
      publishedAt: '2026-02-11T08:00:00.000Z',
      summary: say(
        'Seminarda müəllimlər, hüquqşünaslar və tələbələr iştirak ediblər.',
        'Teachers, lawyers and students took part in the seminar.',
      ),
      picture: wide(voice),
    },
    {
      id: 'awareness',
      kind: 'statement',
      title: say(
        'Məlumatlandırılmamışların qeydiyyatdankeçirilməsi haqqında bəyanat: əlaqələndirilmiş mövqelərimiz',
        'Statement on the deinstitutionalisation of children: our intergovernmentally coordinated positions',
      ),
      href: address('beyanat'),
      publishedAt: '2025-12-31T20:30:00.000Z',
      summary: say(
        'Vətəndaşların məlumatlandırılması gücləndiriləcək, müraciətlərin cavablandırılması sürətləndiriləcək, qəbul isə hər həftənin çərşənbə axşamı günü aparılacaq.',
        'Citizens will be kept better informed, their applications answered faster, and visitors received every Tuesday.',
      ),
      picture: null,
    },
    {
      id: 'hours',
      kind: 'announcement',
      title: say('İş saatları', 'Opening hours'),
      href: address('is-saatlari'),
      publishedAt: '2014-07-01T05:00:00.000Z',
      summary: say('Qəbul saat 9-dan başlanır.', 'Reception begins at nine.'),
      picture: null,
    },
  ]
}

/** Months with one item, and with more than anybody has written. */
export const monthCounts = ({ locale }: Voice): PeriodCount[] =>
  [
    { year: 2026, month: 9, count: 1 },
    { year: 2026, month: 2, count: 12_345 },
  ].map((month) => ({ ...month, href: newsListPath(locale, month) }))

/** Somebody who can be reached in every way, and a desk of which only the name is known. */
export const contacts = ({ say }: Voice): PressContact[] => [
  {
    name: say('Mətbuat bölməsi', 'Press desk'),
    role: say('Jurnalistlərin sorğuları', 'For journalists'),
    phone: '+994 12 000 00 00',
    email: 'metbuat@agentlik.example',
  },
  { name: say('Arxiv', 'Archive'), role: null, phone: null, email: null },
]
