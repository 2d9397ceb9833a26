import type { SampleDocument } from '../shapes'

/** Texts that the releases refer to. The files themselves are on the sites of those who issued them. */
export const documents: SampleDocument[] = [
  {
    key: 'constitution',
    kind: 'constitution',
    title: {
      az: 'Azərbaycan Respublikasının Konstitusiyası',
      en: 'Constitution of the Republic of Azerbaijan',
    },
    variants: ['Konstitusiya', 'Constitution'],
    date: '1995-11-12',
    issuer: null,
    summary: {
      az: 'Ölkənin əsas qanunu. 1995-ci il noyabrın 12-də ümumxalq səsverməsi ilə qəbul edilib.',
      en: 'The basic law of the country, adopted by referendum on 12 November 1995.',
    },
    link: {
      az: 'https://president.az/az/pages/view/azerbaijan/constitution',
      en: 'https://president.az/en/pages/view/azerbaijan/constitution',
    },
  },
  {
    key: 'migration-code',
    kind: 'law',
    title: {
      az: 'Azərbaycan Respublikasının Miqrasiya Məcəlləsi',
      en: 'Migration Code of the Republic of Azerbaijan',
    },
    variants: ['Miqrasiya Məcəlləsi', 'Migration Code'],
    date: '2013-07-02',
    issuer: 'milli-majlis',
    summary: {
      az: 'Ölkəyə gəlmə və ölkədən getmə, qeydiyyat, yaşama və iş icazələri, vətəndaşlığı olmayan şəxslərin hüquqları bu məcəllə ilə tənzimlənir.',
      en: 'Governs entry and exit, registration, residence and work permits, and the position of stateless persons.',
    },
    link: null,
  },
  {
    key: 'rights-of-the-child-law',
    kind: 'law',
    title: {
      az: '«Uşaq hüquqları haqqında» Azərbaycan Respublikasının Qanunu',
      en: 'Law of the Republic of Azerbaijan on the Rights of the Child',
    },
    variants: ['Uşaq hüquqları haqqında Qanun'],
    date: '1998-05-19',
    issuer: 'milli-majlis',
    summary: {
      az: 'Uşaqların hüquq və azadlıqlarını və dövlətin bu sahədəki vəzifələrini müəyyən edir.',
      en: 'Sets out the rights and freedoms of children and what the state owes them.',
    },
    link: null,
  },
  {
    key: 'convention-on-the-rights-of-the-child',
    kind: 'convention',
    title: { az: 'Uşaq hüquqları haqqında Konvensiya', en: 'Convention on the Rights of the Child' },
    variants: ['CRC'],
    date: '1989-11-20',
    issuer: 'un-general-assembly',
    summary: {
      az: 'Uşaqların hüquqlarına dair əsas beynəlxalq müqavilə. BMT Baş Assambleyası tərəfindən 1989-cu il noyabrın 20-də qəbul edilib.',
      en: 'The main international treaty on the rights of children, adopted by the General Assembly on 20 November 1989.',
    },
    link: {
      az: null,
      en: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
    },
  },
  {
    key: 'migrant-workers-convention',
    kind: 'convention',
    title: {
      az: 'Bütün miqrant işçilərin və onların ailə üzvlərinin hüquqlarının müdafiəsi haqqında Beynəlxalq Konvensiya',
      en: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    },
    variants: ['ICRMW'],
    date: '1990-12-18',
    issuer: 'un-general-assembly',
    summary: {
      az: 'Əmək miqrantlarının və ailələrinin hüquqlarını bir sənəddə toplayan Birləşmiş Millətlər Təşkilatı konvensiyası.',
      en: 'The United Nations convention that brings the rights of migrant workers and their families together in one text.',
    },
    link: {
      az: null,
      en: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-protection-rights-all-migrant-workers',
    },
  },
  {
    key: 'global-compact',
    kind: 'compact',
    title: {
      az: 'Təhlükəsiz, nizamlı və qanuni miqrasiya üzrə Qlobal Pakt',
      en: 'Global Compact for Safe, Orderly and Regular Migration',
    },
    variants: [
      'Qlobal Pakt',
      'Global Compact for Migration',
      'Global Compact',
      'Global Pact on Safe, Orderly and Regular Migration',
      'GCM',
    ],
    date: '2018-12-19',
    issuer: 'un-general-assembly',
    summary: {
      az: 'Miqrasiyanın bütün tərəflərini əhatə edən hökumətlərarası razılaşma. BMT Baş Assambleyası onu 2018-ci il dekabrın 19-da təsdiq edib.',
      en: 'An agreement between governments on all sides of migration, endorsed by the General Assembly on 19 December 2018.',
    },
    link: { az: null, en: 'https://undocs.org/en/A/RES/73/195' },
  },
  {
    key: 'migration-profile',
    kind: 'report',
    title: {
      az: 'Azərbaycan Respublikasının Miqrasiya Profili',
      en: 'Migration Profile of the Republic of Azerbaijan',
    },
    variants: [],
    // Presented in December 2021; the release does not say when it was finished.
    date: null,
    issuer: null,
    summary: {
      az: 'Beynəlxalq Miqrasiya Təşkilatının dəstəyi ilə hazırlanmış icmal.',
      en: 'A survey drawn up with support from the International Organization for Migration.',
    },
    link: null,
  },
]
