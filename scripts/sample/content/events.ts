import type { SampleEvent } from '../shapes'

/**
 * The events of the five source releases. Where a release gives no day, the day here is chosen for the sample
 * and the line says so; the same holds for places that are left null: the release names none.
 */
export const roundTable: SampleEvent = {
  key: 'migrants-rights-round-table',
  title: {
    az: 'Miqrasiya prosesləri və miqrantların hüquqları mövzusunda dəyirmi masa',
    en: 'Round table on migration and the rights of migrants',
  },
  summary: {
    az: 'Dövlət qurumları, qeyri-hökumət təşkilatları, beynəlxalq təşkilatlar və media üçün birgə müzakirə.',
    en: 'A joint discussion for public bodies, civil society, international organisations and the media.',
  },
  kind: 'round-table',
  // The release was published on this day and does not name the day of the meeting: chosen for the sample.
  time: { wholeDays: true, start: '2019-10-01', end: null },
  format: 'in-person',
  place: null,
  address: null,
  countries: [],
  programme: [{ person: 'elmira-suleymanova', contribution: 'spoke' }],
  organisations: [
    { key: 'ombudsman-office', role: 'host' },
    { key: 'state-migration-service', role: 'co-organiser' },
    { key: 'labour-ministry', role: 'co-organiser' },
  ],
  status: 'took-place',
}

export const roadMapSeminar: SampleEvent = {
  key: 'training-center-seminar',
  title: {
    az: 'Miqrasiya üzrə Regional Təlim Mərkəzinin Yol Xəritəsinə dair regional seminar',
    en: 'Regional seminar on the Road Map of the Regional Training Center on Migration',
  },
  summary: {
    az: 'Mərkəzin yaradılmasına dəstək layihəsi çərçivəsində ikigünlük seminar.',
    en: 'A two-day seminar within the project that supports the creation of the Center.',
  },
  kind: 'seminar',
  // The release of 29 November 2021 speaks of two days without naming them: chosen for the sample.
  time: { wholeDays: true, start: '2021-11-25', end: '2021-11-26' },
  format: 'in-person',
  place: null,
  address: null,
  countries: ['BY', 'GE', 'KG', 'MD', 'TJ', 'TR', 'TM', 'UZ'],
  programme: [
    { person: 'turan-jahangirova', contribution: 'spoke' },
    { person: 'vladimir-gjorgjiev', contribution: 'spoke' },
  ],
  // The release names no organiser; the project behind the seminar is the Service's, carried out with IOM.
  organisations: [
    { key: 'state-migration-service', role: 'implemented-by' },
    { key: 'iom-azerbaijan', role: 'in-partnership-with' },
    { key: 'ombudsman-office', role: 'participant' },
  ],
  projects: ['training-center-support'],
  status: 'took-place',
}

export const migrantsDay: SampleEvent = {
  key: 'migrants-day-2021',
  title: {
    az: 'Beynəlxalq Miqrantlar Gününə həsr olunmuş tədbir',
    en: 'International Migrants Day at the State Migration Service',
  },
  summary: {
    az: 'Miqrantlar Günü münasibətilə çıxışlar, videomüraciət və Miqrasiya Profilinin təqdimatı.',
    en: 'Speeches, a video message and the presentation of the Migration Profile for the day.',
  },
  kind: 'ceremony',
  // The release names the observance, not the day of the gathering: the day itself is chosen for the sample.
  time: { wholeDays: true, start: '2021-12-18', end: null },
  format: 'in-person',
  place: { az: 'Dövlət Miqrasiya Xidməti', en: 'State Migration Service' },
  address: null,
  countries: [],
  programme: [
    { person: 'vusal-huseynov', contribution: 'welcomed' },
    { person: 'sabina-aliyeva', contribution: 'spoke' },
    { person: 'vladimir-gjorgjiev', contribution: 'spoke' },
    { person: 'vladanka-andreeva', contribution: 'spoke' },
    { person: 'antonio-vitorino', contribution: 'sent-video-message' },
    {
      person: 'jonathan-prentice',
      contribution: 'spoke',
      topic: { az: '«Çempion ölkələr» təşəbbüsü', en: 'The Champion Countries initiative' },
    },
    {
      person: 'yasmina-pinjo',
      contribution: 'presented',
      topic: {
        az: 'Azərbaycan Respublikasının Miqrasiya Profili',
        en: 'Migration Profile of the Republic of Azerbaijan',
      },
    },
  ],
  organisations: [
    { key: 'state-migration-service', role: 'host' },
    { key: 'iom', role: 'co-organiser' },
    { key: 'ombudsman-office', role: 'participant' },
    { key: 'un-azerbaijan', role: 'participant' },
    { key: 'un-migration-network', role: 'participant' },
  ],
  projects: ['international-migrants-day', 'champion-countries'],
  documents: ['migration-profile'],
  status: 'took-place',
}

export const migrationLawTraining: SampleEvent = {
  key: 'migration-law-training',
  title: {
    az: '«Beynəlxalq miqrasiya hüququ» mövzusunda regional təlim',
    en: 'Regional training on international migration law',
  },
  summary: {
    az: '«Miqrasiya həftəsi – 2022» çərçivəsində hibrid formatda keçirilən ikigünlük təlim.',
    en: 'A two-day hybrid training held during Migration Week 2022.',
  },
  kind: 'training',
  // Two days in the Migration Week of 2022; the release does not name them: chosen for the sample.
  time: { wholeDays: true, start: '2022-03-01', end: '2022-03-02' },
  format: 'hybrid',
  place: { az: 'Miqrasiya üzrə Regional Təlim Mərkəzi', en: 'Regional Training Center on Migration' },
  address: null,
  countries: [],
  programme: [
    { person: 'vusal-huseynov', contribution: 'welcomed' },
    { person: 'vladimir-gjorgjiev', contribution: 'spoke' },
    {
      person: 'fuzuli-jabrayilli',
      contribution: 'presented',
      topic: {
        az: 'Beynəlxalq miqrasiya hüququnun qısa tarixi',
        en: 'A brief history of international migration law',
      },
    },
  ],
  organisations: [
    { key: 'regional-training-center', role: 'host' },
    { key: 'state-migration-service', role: 'implemented-by' },
    { key: 'iom-azerbaijan', role: 'in-partnership-with' },
  ],
  projects: ['training-center-support', 'migration-week-2022'],
  status: 'took-place',
}

export const childrensRightsTraining: SampleEvent = {
  key: 'childrens-rights-training',
  title: {
    az: 'Miqrasiya kontekstində uşaq hüquqlarının müdafiəsinə dair təlim',
    en: 'Training on children’s rights in migration',
  },
  summary: {
    az: 'Beynəlxalq standartlara və mövcud təcrübəyə həsr olunmuş ikigünlük təlim.',
    en: 'Two days on international standards and present practice.',
  },
  kind: 'training',
  // The release carries no date at all: both days and the year are chosen for the sample.
  time: { wholeDays: true, start: '2023-11-16', end: '2023-11-17' },
  format: 'in-person',
  place: { az: 'Miqrasiya üzrə Regional Təlim Mərkəzi', en: 'Regional Training Center on Migration' },
  address: null,
  countries: [],
  programme: [
    { person: 'sabina-aliyeva', contribution: 'opened' },
    { person: 'vusal-huseynov', contribution: 'welcomed' },
  ],
  organisations: [
    { key: 'regional-training-center', role: 'host' },
    { key: 'state-migration-service', role: 'in-partnership-with' },
    { key: 'ombudsman-office', role: 'in-partnership-with' },
    { key: 'unicef', role: 'in-partnership-with' },
    { key: 'icrc', role: 'participant' },
    { key: 'iom', role: 'participant' },
    { key: 'unhcr', role: 'participant' },
    { key: 'baku-state-university', role: 'participant' },
  ],
  documents: ['convention-on-the-rights-of-the-child'],
  status: 'took-place',
}

export const pastEvents: SampleEvent[] = [
  roundTable,
  roadMapSeminar,
  migrantsDay,
  migrationLawTraining,
  childrensRightsTraining,
]
