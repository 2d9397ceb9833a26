import type { SampleStory } from '../../shapes'
import { childrensRightsTraining as event } from '../events'

export const childrensRightsTraining: SampleStory = {
  key: 'childrens-rights-training',
  kind: 'press-release',
  publishedAt: '2023-11-17T18:00:00+04:00',
  // The first day of the training, as chosen for the sample in events.ts
  originalDate: '2023-11-16',
  event: event.key,
  participations: event.programme,
  organisations: event.organisations,
  topics: ['childrens-rights'],
  documents: [
    'convention-on-the-rights-of-the-child',
    'rights-of-the-child-law',
    'constitution',
    'global-compact',
  ],
  place: null,
  picture: 'childrens-rights',
  editions: {
    az: {
      title: 'Miqrasiya kontekstində uşaq hüquqlarının müdafiəsinə dair təlim keçirilib',
      summary:
        'Miqrasiya üzrə Regional Təlim Mərkəzi çərçivəsində təşkil olunan ikigünlük təlim beynəlxalq standartlara və mövcud təcrübəyə həsr edilib.',
      body: `
[[organisation:regional-training-center|Miqrasiya üzrə Regional Təlim Mərkəzi]] çərçivəsində uşaqların hüquqlarının
miqrasiya kontekstində müdafiəsinə həsr olunmuş ikigünlük təlim keçirilib. Təlim
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]],
[[organisation:ombudsman-office|Ombudsman Aparatı]] və [[organisation:unicef|BMT-nin Uşaq Fondu]] (UNICEF) ilə
əməkdaşlıqda təşkil olunub.

Tədbiri Azərbaycan Respublikasının İnsan hüquqları üzrə müvəkkili (Ombudsman)
[[person:sabina-aliyeva|Səbinə Əliyeva]] açıb. O, miqrant uşaqların hüquqlarının təmin edilməsindən, Ombudsman
təsisatının Dövlət Miqrasiya Xidməti ilə əməkdaşlığından və Uşaq hüquqları haqqında Konvensiyanın icrası üzrə
müstəqil monitorinq mexanizmindən danışıb.

Dövlət Miqrasiya Xidmətinin rəisi [[person:vusal-huseynov|Vüsal Hüseynov]] iştirakçıları salamlayıb. Onun
çıxışının mövzusu əcnəbi və vətəndaşlığı olmayan uşaqların hüquqlarının qorunması və bu işin «Təhlükəsiz, nizamlı
və qanuni miqrasiya üzrə Qlobal Pakt»la bağlılığı olub.

## Təqdimatlar

Mövzunun müxtəlif tərəfləri üzrə təqdimatları bu qurumların nümayəndələri ediblər:

- UNICEF;
- [[organisation:icrc|Beynəlxalq Qızıl Xaç Komitəsi]];
- [[organisation:iom|Beynəlxalq Miqrasiya Təşkilatı]];
- [[organisation:unhcr|BMT-nin Qaçqınlar üzrə Ali Komissarlığı]];
- [[organisation:baku-state-university|Bakı Dövlət Universiteti]].

Təlimin sonunda iştirakçılara sertifikatlar təqdim edilib.
`,
    },
    en: {
      title: 'Training looks at how children’s rights are protected in migration',
      summary:
        'Two days at the Regional Training Center on Migration were given to international standards and to what is done in practice.',
      body: `
Children’s rights in migration were the subject of two days of training within the
[[organisation:regional-training-center|Regional Training Center on Migration]]. The
[[organisation:state-migration-service|State Migration Service]], the
[[organisation:ombudsman-office|Ombudsman’s Office]] and the
[[organisation:unicef|United Nations Children’s Fund]] (UNICEF) worked together on it.

[[person:sabina-aliyeva|Sabina Aliyeva]], Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan,
opened the training. She spoke about securing the rights of migrant children, about her institution’s work with
the State Migration Service, and about the independent mechanism that monitors how the Convention on the Rights
of the Child is applied.

[[person:vusal-huseynov|Vusal Huseynov]], who heads the State Migration Service, welcomed those who had come. His
subject was the protection of children who are foreign citizens or stateless, and how it relates to the Global
Compact for Migration.

## Presentations

Different sides of the subject were presented by speakers from:

- UNICEF;
- the [[organisation:icrc|International Committee of the Red Cross]];
- the [[organisation:iom|International Organization for Migration]];
- the [[organisation:unhcr|United Nations High Commissioner for Refugees]];
- [[organisation:baku-state-university|Baku State University]].

Those who took part received certificates at the end.
`,
    },
  },
}
