import type { SampleStory } from '../../shapes'
import { roundTable } from '../events'

export const migrantsRightsRoundTable: SampleStory = {
  key: 'migrants-rights-round-table',
  kind: 'news-story',
  publishedAt: '2019-10-01T16:30:00+04:00',
  originalDate: null,
  event: roundTable.key,
  participations: roundTable.programme,
  organisations: roundTable.organisations,
  topics: ['migrants-rights'],
  place: null,
  picture: 'round-table',
  editions: {
    az: {
      title: 'Miqrantların hüquqlarının müdafiəsi dəyirmi masada müzakirə olunub',
      summary:
        'Ombudsman Aparatının, Dövlət Miqrasiya Xidmətinin və Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinin birgə təşkil etdiyi dəyirmi masada dövlət qurumlarının, qeyri-hökumət təşkilatlarının, beynəlxalq təşkilatların və medianın nümayəndələri iştirak ediblər.',
      body: `
[[organisation:ombudsman-office|Ombudsman Aparatı]], [[organisation:state-migration-service|Dövlət Miqrasiya
Xidməti]] və [[organisation:labour-ministry|Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi]] ölkədəki miqrasiya
prosesləri və miqrantların hüquqlarının müdafiəsi mövzusunda birgə dəyirmi masa keçiriblər.

Müzakirələrə dövlət qurumları ilə yanaşı, qeyri-hökumət təşkilatları, beynəlxalq təşkilatlar və kütləvi
informasiya vasitələri də qoşulub. İştirakçılar miqrasiyanın dinamikasını, bu prosesdə iştirak edən şəxslərin
hüquqlarının qorunmasını və maarifləndirmə işini genişləndirməyin yollarını nəzərdən keçiriblər.

## Ombudsmanın fəaliyyəti

Azərbaycan Respublikasının İnsan hüquqları üzrə müvəkkili (Ombudsman)
[[person:elmira-suleymanova|Elmira Süleymanova]] çıxışında qurumunun Dövlət Miqrasiya Xidməti ilə
əməkdaşlığından, miqrantların və onların ailə üzvlərinin sosial ehtiyaclarından, təhsil və səhiyyədə bərabər
imkanlardan danışıb. Tədbirdə Ombudsmanın bu sahədəki işi barədə də məlumat verilib:

- müxtəlif bölgələrdə keçirilən maarifləndirici təlimlər;
- milli preventiv mexanizm kimi saxlanma yerlərində aparılan müntəzəm monitorinq;
- miqrantların hüquqlarının müdafiəsi üzrə başqa ölkələrin ombudsmanları ilə əlaqələr.

## Təkliflər

Ombudsmanın təklifləri müşayiət olunmayan, valideyn himayəsindən məhrum uşaqların və sığınacaq axtaranların
sosial müdafiəsinə aid olub. Bundan başqa, məlumat bazasının təkmilləşdirilməsi və regionlarda sığınacaqların
yaradılması da təklif edilib.

Sonda tərəflər miqrantların hüquqlarını qoruyan sənədlərin icrası üzrə birgə işi necə davam etdirəcəklərini
müzakirə ediblər.
`,
    },
    en: {
      title: 'Round table discusses migration and the protection of migrants’ rights',
      summary:
        'The Ombudsman’s Office, the State Migration Service and the Ministry of Labour and Social Protection of Population brought public bodies, civil society, international organisations and journalists to one table.',
      body: `
The [[organisation:ombudsman-office|Ombudsman’s Office]], the
[[organisation:state-migration-service|State Migration Service]] and the
[[organisation:labour-ministry|Ministry of Labour and Social Protection of Population]] have jointly held a
round table on migration in Azerbaijan and on how the rights of migrants are protected.

Civil society, international organisations and the media joined the public bodies at the table. They looked
at how migration is changing, at the safeguards for the people involved, and at ways to bring information to
more of them.

## The Ombudsman’s work

[[person:elmira-suleymanova|Elmira Suleymanova]], Commissioner for Human Rights (Ombudsman) of the Republic of
Azerbaijan, spoke about her institution’s cooperation with the State Migration Service, the social needs of
migrants and their families, and equal access to schools and health care. The participants also heard what the
Ombudsman does in this field:

- training that explains rights and duties, held in different parts of the country;
- regular monitoring visits to places of detention as the national preventive mechanism;
- contacts with ombudspersons abroad on the protection of migrants’ rights.

## Proposals

Her proposals dealt above all with children who arrive alone or have lost parental care, and with people
seeking asylum. She also proposed better data and shelters in the regions.

The organisers closed the meeting by discussing how to go on working together on the documents that protect
migrants.
`,
    },
  },
}
