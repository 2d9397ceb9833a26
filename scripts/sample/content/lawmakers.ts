import type { SampleOrganisation } from '../shapes'

/** Those who adopted the laws and conventions that the releases refer to. */
export const lawmakers: SampleOrganisation[] = [
  {
    key: 'un-general-assembly',
    name: { az: 'BMT Baş Assambleyası', en: 'United Nations General Assembly' },
    acronym: null,
    variants: ['Birləşmiş Millətlər Təşkilatının Baş Assambleyası', 'General Assembly'],
    kind: 'intergovernmental',
    country: null,
    parent: null,
    link: 'https://www.un.org/en/ga',
    about: {
      az: 'Birləşmiş Millətlər Təşkilatına üzv olan bütün dövlətlərin təmsil olunduğu orqan. Konvensiyalar onun qətnamələri ilə qəbul edilir.',
      en: 'The body in which every member state of the United Nations is represented. Conventions are adopted by its resolutions.',
    },
  },
  {
    key: 'milli-majlis',
    name: {
      az: 'Azərbaycan Respublikasının Milli Məclisi',
      en: 'Milli Majlis of the Republic of Azerbaijan',
    },
    acronym: null,
    variants: ['Milli Məclis', 'Parliament of Azerbaijan'],
    kind: 'government',
    country: 'AZ',
    parent: null,
    link: 'https://meclis.gov.az',
    about: {
      az: 'Ölkənin qanunverici orqanı.',
      en: 'The parliament of the country.',
    },
  },
]
