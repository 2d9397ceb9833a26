import { itemPath } from '@/newsroom/addresses/paths'
import type { OfficeHeld, PersonCard, Speaker } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'
import { square } from './pictures'

/** Whom the specimens name; none of them exists. */
const names = {
  gulnar: ['Gülnar Məmmədova', 'Gulnar Mammadova'],
  cingiz: ['Çingiz Şıxəlizadə-Xudaverdiyev', 'Chingiz Shikhalizade-Khudaverdiyev'],
  ingrid: ['İnqrid Sörensen', 'Ingrid Sørensen'],
} as const

const longOffice = [
  'Beynəlxalq Əməkdaşlıq İdarəsinin Beynəlxalq Layihələrin Əlaqələndirilməsi Şöbəsinin müdir müavini',
  'Deputy Head of the International Projects Coordination Division of the International Cooperation Department',
] as const

const address = ({ locale }: Voice, slug: string) => itemPath('people', locale, slug)

/** With portrait, office and organisation; without a portrait and with long words; named in the other language only. */
export function personCards(voice: Voice): PersonCard[] {
  const { say, worded, foreign } = voice
  return [
    {
      id: 'gulnar',
      name: worded(...names.gulnar),
      href: address(voice, 'gulnar-memmedova'),
      initials: 'GM',
      portrait: square(voice),
      office: worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
      organisation: worded('Dövlət Köç Agentliyi', 'State Agency for Resettlement'),
    },
    {
      id: 'cingiz',
      name: worded(...names.cingiz),
      href: address(voice, 'cingiz-sixelizade-xudaverdiyev'),
      initials: say('ÇŞ', 'CS'),
      portrait: null,
      office: worded(...longOffice),
      organisation: null,
    },
    {
      id: 'ingrid',
      name: foreign(...names.ingrid),
      href: null,
      initials: say('IS', 'İS'),
      portrait: null,
      office: null,
      organisation: null,
    },
  ]
}

/** Everything known; a long office and no portrait; another language; a free name of whom nothing more is known. */
export function speakers(voice: Voice): Speaker[] {
  const { say, worded, foreign } = voice
  const nobody = { portrait: null, office: null, rank: null, topic: null }
  return [
    {
      person: { name: worded(...names.gulnar), href: address(voice, 'gulnar-memmedova') },
      portrait: square(voice),
      initials: 'GM',
      office: worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
      rank: worded('baş müşavir', 'Senior Counsellor'),
      contribution: 'opened',
      topic: null,
    },
    {
      ...nobody,
      person: { name: worded(...names.cingiz), href: address(voice, 'cingiz-sixelizade-xudaverdiyev') },
      initials: say('ÇŞ', 'CS'),
      office: worded(...longOffice),
      contribution: 'presented',
      topic: worded(
        'Vətəndaşlığı olmayan şəxslərin sənədləşdirilməsi və məlumatlandırılması',
        'Documenting and informing stateless persons',
      ),
    },
    {
      ...nobody,
      person: { name: foreign(...names.ingrid), href: null },
      initials: say('IS', 'İS'),
      office: foreign('Beynəlxalq Müşahidə Mərkəzinin ekspert qrupunun rəhbəri', 'Lead expert, Observatory'),
      contribution: 'sent-video-message',
      topic: foreign('Statistika və şəffaflıq', 'Statistics and openness'),
    },
    {
      ...nobody,
      person: { name: worded('Tələbə könüllülər', 'Student volunteers'), href: null },
      initials: '',
      contribution: 'attended',
    },
  ]
}

/** Held now, with ranks; ended; without any dates and with an organisation named in the other language only. */
export function offices(voice: Voice): OfficeHeld[] {
  const { worded, foreign, locale } = voice
  const agency = worded('Dövlət Köç Agentliyi', 'State Agency for Resettlement')
  return [
    {
      office: worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
      organisation: { name: agency, href: itemPath('organisations', locale, 'kocurme') },
      ranks: [
        { title: worded('müşavir', 'Counsellor'), from: '2017-04-03', to: '2021-12-30' },
        { title: worded('baş müşavir', 'Senior Counsellor'), from: '2021-12-31', to: null },
      ],
      from: '2017-04-03',
      to: null,
    },
    {
      office: worded(...longOffice),
      organisation: { name: agency, href: null },
      ranks: [{ title: worded('müşavir', 'Counsellor'), from: null, to: null }],
      from: null,
      to: '2017-04-02',
    },
    {
      office: worded('Ekspert', 'Expert'),
      organisation: { name: foreign('Müşahidə Mərkəzi', 'Observatory'), href: null },
      ranks: [],
      from: null,
      to: null,
    },
  ]
}
