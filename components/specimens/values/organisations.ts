import { itemPath } from '@/newsroom/addresses/paths'
import type { OrganisationCard, OrganisationPage, Partner } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'
import { personCards } from './people'
import { square } from './pictures'

const agency = ['Dövlət Köç Agentliyi', 'State Agency for Resettlement'] as const
const longName = [
  'Mühacirət və Yerdəyişmə Məsələləri üzrə Regionlararası Məlumatlandırma və Koordinasiya Mərkəzi',
  'Interregional Information and Coordination Centre for Emigration and Displacement',
] as const
const observatory = ['Köç Müşahidə Mərkəzi', 'Migration Observatory'] as const

const address = ({ locale }: Voice, slug: string) => itemPath('organisations', locale, slug)

/** With an acronym; a long name; named in the other language only. */
export function organisationCards(voice: Voice): OrganisationCard[] {
  const { say, worded, foreign } = voice
  return [
    {
      id: 'agency',
      name: worded(...agency),
      acronym: say('DKA', 'SAR'),
      href: address(voice, 'kocurme'),
      kind: 'government',
    },
    {
      id: 'centre',
      name: worded(...longName),
      acronym: null,
      href: address(voice, 'merkez'),
      kind: 'civil-society',
    },
    {
      id: 'observatory',
      name: foreign(...observatory),
      acronym: null,
      href: null,
      kind: 'intergovernmental',
    },
  ]
}

/** With and without logo, acronym and page. */
export function partners(voice: Voice): Partner[] {
  const { say, worded, foreign } = voice
  return [
    {
      organisation: { name: worded(...agency), href: address(voice, 'kocurme') },
      acronym: say('DKA', 'SAR'),
      logo: square(voice),
      role: 'host',
    },
    {
      organisation: { name: worded(...longName), href: address(voice, 'merkez') },
      acronym: null,
      logo: null,
      role: 'implemented-by',
    },
    {
      organisation: { name: foreign(...observatory), href: null },
      acronym: null,
      logo: null,
      role: 'supported-by',
    },
  ]
}

/** An organisation of which everything is known. */
export function organisation(voice: Voice): OrganisationPage {
  const { locale, say, worded, foreign } = voice
  const [gulnar, cingiz] = personCards(voice)
  return {
    locale,
    path: address(voice, 'kocurme'),
    other: { locale, href: null },
    tags: [],
    until: null,
    id: 'agency',
    name: worded(...agency),
    acronym: say('DKA', 'SAR'),
    variants: [say('Köçürmə agentliyi', 'Resettlement Agency'), 'DKA'],
    kind: 'government',
    country: say('Azərbaycan', 'Azerbaijan'),
    logo: square(voice),
    address: worded('Bakı şəhəri, Naxış küçəsi 8', '8 Naxish Street, Baku'),
    link: 'https://agentlik.example/az',
    about: null,
    parent: { name: worded('Nazirlər Şurası', 'Council of Ministers'), href: address(voice, 'sura') },
    successor: { name: foreign(...observatory), href: null },
    people: [
      ...(gulnar ? [held(gulnar, worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'))] : []),
      ...(cingiz
        ? [{ ...held(cingiz, worded('Katib', 'Secretary')), from: '2011-09-15', to: '2014-05-28' }]
        : []),
    ],
    years: [],
    earlier: [],
  }
}

const held = (
  person: OrganisationPage['people'][number]['person'],
  office: OrganisationPage['people'][number]['office'],
) => ({ person, office, from: '2017-04-03', to: null })
