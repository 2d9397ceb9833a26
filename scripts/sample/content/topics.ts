import type { SampleTopic } from '../shapes'

/** Few, so that each is worth filtering by. */
export const topics: SampleTopic[] = [
  {
    key: 'migration-law',
    name: { az: 'Miqrasiya hüququ', en: 'Migration law' },
    about: {
      az: 'Miqrasiyanı tənzimləyən milli və beynəlxalq qaydalar, onların tədrisi və tətbiqi.',
      en: 'National and international rules on migration, how they are taught and applied.',
    },
  },
  {
    key: 'migrants-rights',
    name: { az: 'Miqrantların hüquqları', en: 'Rights of migrants' },
    about: {
      az: 'Miqrantların və ailələrinin hüquqları, bu hüquqların müdafiəsi ilə məşğul olan qurumlar.',
      en: 'The rights of migrants and their families, and the institutions that protect them.',
    },
  },
  {
    key: 'childrens-rights',
    name: { az: 'Uşaq hüquqları', en: 'Children’s rights' },
    about: {
      az: 'Miqrant, qaçqın və vətəndaşlığı olmayan uşaqların hüquqları.',
      en: 'The rights of children who are migrants, refugees or stateless.',
    },
  },
  {
    key: 'regional-cooperation',
    name: { az: 'Regional əməkdaşlıq', en: 'Regional cooperation' },
    about: {
      az: 'Region ölkələrinin miqrasiya qurumları ilə birgə təlimlər və layihələr.',
      en: 'Training and projects together with the migration agencies of the region.',
    },
  },
  {
    key: 'registration-and-permits',
    name: { az: 'Qeydiyyat və icazələr', en: 'Registration and permits' },
    about: {
      az: 'Olduğu yer üzrə qeydiyyat, yaşama icazələri və onlar üçün lazım olan sənədlər.',
      en: 'Registration at the place of stay, residence permits and the papers they take.',
    },
  },
  {
    key: 'services',
    name: { az: 'Xidmətlər və qəbul', en: 'Services and reception' },
    about: {
      az: 'Qəbul saatları, elektron xidmətlər və onlarda dəyişikliklər.',
      en: 'Reception hours, electronic services and what changes in them.',
    },
  },
]
