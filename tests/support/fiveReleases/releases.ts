import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventKind } from '@/newsroom/importing/recognising/eventKind'
import type { SaidContribution } from '@/newsroom/names/mentions/saying'
import { organisations } from '../../../scripts/sample/content/organisations'
import { people } from '../../../scripts/sample/content/people'
import { projects } from '../../../scripts/sample/content/projects'

/** What a text says, marked by hand: entries by their keys in the sample content, names as the text has them. */
export interface Labelled {
  file: string
  title: string
  date: string | null
  /** When it happened, which whoever imports it knows where the text does not say it */
  day: string
  event: { kind: EventKind; days: number | null; format: 'hybrid' | null }
  /** Who took part, with the name in the text where it differs from the register's */
  people: { key: string; name: string; contribution: SaidContribution; office: string }[]
  /** As the register has them, and as a text says them to whoever has none */
  organisations: { key: string; said: string }[]
  projects: { key: string; name: string }[]
  documents: { key: string; name: string }[]
}

const service = { key: 'state-migration-service', said: 'State Migration Service' }
const center = { key: 'regional-training-center', said: 'Regional Training Center on Migration' }
const organization = { key: 'iom', said: 'International Organization for Migration' }
const representation = { key: 'iom-azerbaijan', said: 'International Organization for Migration' }
const office = { key: 'iom-azerbaijan', said: 'International Organization for Migration' }
const network = { key: 'un-migration-network', said: 'UN Migration Network' }
const chief = 'Chief of the State Migration Service'
const ombudsman = 'Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan'
const headOfRepresentation = 'Head of the IOM Representation in Azerbaijan'
const support = {
  key: 'training-center-support',
  name: 'Supporting the establishment of the Regional Training Center on Migration',
}
const champions = { key: 'champion-countries', name: 'Champion Countries initiative' }
const compact = { key: 'global-compact', name: 'Global Compact for Safe, Orderly and Regular Migration' }

/**
 * Five releases as press offices of two agencies wrote them, retold: the same people, bodies, projects and kinds of
 * event in the same spellings, with what their sites put around them.
 */
export const fiveReleases: Labelled[] = [
  {
    file: 'childrensRights.txt',
    title:
      'Training on the rights of children in migration was organised: what the standards ask for and what is done today',
    date: null,
    day: '16.11.2023',
    event: { kind: 'training', days: 2, format: null },
    people: [
      { key: 'sabina-aliyeva', name: 'Sabina Aliyeva', contribution: 'opened', office: ombudsman },
      { key: 'vusal-huseynov', name: 'Vusal Huseinov', contribution: 'welcomed', office: chief },
    ],
    organisations: [
      center,
      service,
      { key: 'ombudsman-office', said: 'Office of the Ombudsman of the Republic of Azerbaijan' },
      { key: 'unicef', said: "United Nations Children's Fund" },
      { key: 'icrc', said: 'International Red Cross Committee' },
      organization,
      { key: 'unhcr', said: 'United Nations High Commissioner for Refugees' },
      { key: 'baku-state-university', said: 'Baku State University' },
    ],
    projects: [],
    documents: [
      { key: 'constitution', name: 'Constitution of the Republic of Azerbaijan' },
      { key: 'convention-on-the-rights-of-the-child', name: 'Convention on the Rights of the Child' },
      {
        key: 'rights-of-the-child-law',
        name: 'Law of the Republic of Azerbaijan on the Rights of the Child',
      },
      compact,
    ],
  },
  {
    file: 'migrantsRights.txt',
    title: 'Rights of migrants discussed at a Round Table of the Ombudsman Office',
    date: '2019-10-01',
    day: '01.10.2019',
    event: { kind: 'round-table', days: null, format: null },
    people: [{ key: 'elmira-suleymanova', name: 'E. Suleymanova', contribution: 'spoke', office: ombudsman }],
    organisations: [
      { key: 'ombudsman-office', said: 'Office of the Commissioner for Human Rights' },
      service,
      { key: 'labour-ministry', said: 'Ministry of Labor and Social Protection' },
    ],
    projects: [],
    documents: [{ key: 'migration-code', name: 'Migration Code of the Republic of Azerbaijan' }],
  },
  {
    file: 'roadMapSeminar.txt',
    title:
      'Ombudsman Office represented at a seminar of the Project “Supporting the establishment of Regional Training Center on Migration in Azerbaijan”',
    date: '2021-11-29',
    day: '25.11.2021',
    event: { kind: 'seminar', days: 2, format: null },
    people: [
      {
        key: 'turan-jahangirova',
        name: 'Turan Jahangirova',
        contribution: 'spoke',
        office: 'Head of the Martyrs’ Families and Veterans’ Affairs unit, Ombudsman’s Office',
      },
      {
        key: 'vladimir-gjorgjiev',
        name: 'Vladimir Georgiev',
        contribution: 'spoke',
        office: headOfRepresentation,
      },
    ],
    organisations: [{ key: 'ombudsman-office', said: 'Ombudsman Office' }, center, service, office],
    projects: [support],
    documents: [],
  },
  {
    file: 'migrationLaw.txt',
    title:
      'Regional Training Center on Migration begins a training on "International Migration Law" for "Migration Week 2022"',
    date: null,
    day: '01.03.2022',
    event: { kind: 'training', days: 2, format: 'hybrid' },
    people: [
      { key: 'vusal-huseynov', name: 'Vusal Huseynov', contribution: 'welcomed', office: chief },
      {
        key: 'vladimir-gjorgjiev',
        name: 'Vladimir Gjorgjiev',
        contribution: 'spoke',
        office: headOfRepresentation,
      },
      {
        key: 'fuzuli-jabrayilli',
        name: 'Fuzuli Jabrayilli',
        contribution: 'presented',
        office: 'Representative of the State Migration Service',
      },
    ],
    organisations: [center, service, representation, network],
    projects: [support, { key: 'migration-week-2022', name: 'Migration Week 2022' }, champions],
    documents: [compact],
  },
  {
    file: 'migrantsDay.txt',
    title: 'State Migration Service held an event for December 18 - International Migrants Day',
    date: null,
    day: '18.12.2021',
    event: { kind: 'other', days: null, format: null },
    people: [
      { key: 'vusal-huseynov', name: 'Vusal Huseynov', contribution: 'welcomed', office: chief },
      { key: 'sabina-aliyeva', name: 'Sabina Aliyeva', contribution: 'spoke', office: ombudsman },
      {
        key: 'vladimir-gjorgjiev',
        name: 'Vladimir Gjorgjiev',
        contribution: 'spoke',
        office: headOfRepresentation,
      },
      {
        key: 'vladanka-andreeva',
        name: 'Vladanka Andreeva',
        contribution: 'spoke',
        office: 'United Nations Resident Coordinator in Azerbaijan',
      },
      {
        key: 'antonio-vitorino',
        name: 'Antonio Vitorino',
        contribution: 'sent-video-message',
        office: 'Director General of the International Organization for Migration',
      },
      {
        key: 'jonathan-prentice',
        name: 'Jonathan Prentice',
        contribution: 'spoke',
        office: 'Head of the Secretariat of the UN Migration Network',
      },
      {
        key: 'yasmina-pinjo',
        name: 'Yasmina Pinjo',
        contribution: 'presented',
        office: 'International expert',
      },
    ],
    organisations: [service, organization, network, center],
    projects: [{ key: 'international-migrants-day', name: 'International Migrants Day' }, champions],
    documents: [
      compact,
      { key: 'migration-profile', name: 'Migration Profile of the Republic of Azerbaijan' },
    ],
  },
]

/** What the register of the sample content calls somebody or something in English. */
export function nameInRegister(key: string): string {
  const person = people.find((one) => one.key === key)
  const entry = [...organisations, ...projects].find((one) => one.key === key)
  if (!person && !entry) throw new Error(`The sample content has no ${key}.`)
  return person ? `${person.given.en} ${person.family.en}` : (entry?.name.en ?? '')
}

/** The file of a release as it would be handed in. */
export const bytesOf = ({ file }: Pick<Labelled, 'file'>): Buffer =>
  readFileSync(join(import.meta.dirname, file))
