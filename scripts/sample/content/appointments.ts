import type { SampleAppointment } from '../shapes'

const ombudsman = {
  az: 'Azərbaycan Respublikasının İnsan hüquqları üzrə müvəkkili (Ombudsman)',
  en: 'Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan',
}

/**
 * Days stand only where they are certain. The hand-over of the Ombudsman's office in November 2019 is the case
 * that every page must get right: the round table of October 2019 belongs to the earlier holder.
 */
export const appointments: SampleAppointment[] = [
  {
    key: 'huseynov-chief',
    person: 'vusal-huseynov',
    organisation: 'state-migration-service',
    office: { az: 'Dövlət Miqrasiya Xidmətinin rəisi', en: 'Chief of the State Migration Service' },
    ranks: [
      {
        title: {
          az: 'II dərəcəli dövlət miqrasiya xidməti müşaviri',
          en: 'II rank state migration service counselor',
        },
        from: null,
        to: null,
      },
    ],
    from: null,
    to: null,
  },
  {
    key: 'suleymanova-ombudsman',
    person: 'elmira-suleymanova',
    organisation: 'ombudsman-office',
    office: ombudsman,
    ranks: [],
    from: null,
    to: '2019-11-28',
  },
  {
    key: 'aliyeva-ombudsman',
    person: 'sabina-aliyeva',
    organisation: 'ombudsman-office',
    office: ombudsman,
    ranks: [],
    from: '2019-11-29',
    to: null,
  },
  {
    key: 'jahangirova-head-of-unit',
    person: 'turan-jahangirova',
    organisation: 'ombudsman-office',
    office: {
      az: 'Ombudsman Aparatının Şəhid ailələri və veteranların işi üzrə bölməsinin müdiri',
      en: 'Head of the Martyrs’ Families and Veterans’ Affairs unit, Ombudsman’s Office',
    },
    ranks: [],
    from: null,
    to: null,
  },
  {
    key: 'jabrayilli-representative',
    person: 'fuzuli-jabrayilli',
    organisation: 'state-migration-service',
    office: {
      az: 'Dövlət Miqrasiya Xidmətinin nümayəndəsi',
      en: 'Representative of the State Migration Service',
    },
    ranks: [],
    from: null,
    to: null,
  },
  {
    key: 'gjorgjiev-head-of-representation',
    person: 'vladimir-gjorgjiev',
    organisation: 'iom-azerbaijan',
    office: {
      az: 'BMqT-nin Azərbaycandakı nümayəndəliyinin rəhbəri',
      en: 'Head of the IOM Representation in Azerbaijan',
    },
    ranks: [],
    from: null,
    to: null,
  },
  {
    key: 'andreeva-resident-coordinator',
    person: 'vladanka-andreeva',
    organisation: 'un-azerbaijan',
    office: {
      az: 'BMT-nin Azərbaycandakı rezident əlaqələndiricisi',
      en: 'United Nations Resident Coordinator in Azerbaijan',
    },
    ranks: [],
    from: null,
    to: null,
  },
  {
    key: 'vitorino-director-general',
    person: 'antonio-vitorino',
    organisation: 'iom',
    office: {
      az: 'Beynəlxalq Miqrasiya Təşkilatının baş direktoru',
      en: 'Director General of the International Organization for Migration',
    },
    ranks: [],
    from: '2018-10-01',
    to: '2023-09-30',
  },
  {
    key: 'prentice-head-of-secretariat',
    person: 'jonathan-prentice',
    organisation: 'un-migration-network',
    office: {
      az: 'BMT-nin Miqrasiya Şəbəkəsi Katibliyinin rəhbəri',
      en: 'Head of the Secretariat of the UN Migration Network',
    },
    ranks: [],
    from: null,
    to: null,
  },
  {
    key: 'pinjo-expert',
    person: 'yasmina-pinjo',
    organisation: null,
    office: { az: 'Beynəlxalq ekspert', en: 'International expert' },
    ranks: [],
    from: null,
    to: null,
  },
]
