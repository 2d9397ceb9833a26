import type { SampleStory } from '../../shapes'
import { roadMapSeminar } from '../events'

export const trainingCenterSeminar: SampleStory = {
  key: 'training-center-seminar',
  kind: 'news-story',
  publishedAt: '2021-11-29T12:00:00+04:00',
  // The first day of the seminar, as chosen for the sample in events.ts
  originalDate: '2021-11-25',
  event: roadMapSeminar.key,
  participations: roadMapSeminar.programme,
  organisations: roadMapSeminar.organisations,
  projects: roadMapSeminar.projects,
  topics: ['regional-cooperation'],
  place: null,
  picture: 'road-map-seminar',
  editions: {
    az: {
      title: 'Regional Təlim Mərkəzinin Yol Xəritəsi üçün tövsiyələr hazırlanıb',
      summary:
        'İkigünlük regional seminarda səkkiz ölkənin miqrasiya qurumları, yerli dövlət orqanları, vətəndaş cəmiyyəti və BMT ekspertləri Miqrasiya üzrə Regional Təlim Mərkəzinin gələcək işini müzakirə ediblər.',
      body: `
[[organisation:regional-training-center|Miqrasiya üzrə Regional Təlim Mərkəzinin]] Yol Xəritəsinə dair
tövsiyələri müəyyən etmək üçün ikigünlük regional seminar keçirilib. Seminar Mərkəzin yaradılmasına dəstək
layihəsinin bir hissəsidir. Layihəni [[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]]
[[organisation:iom-azerbaijan|Beynəlxalq Miqrasiya Təşkilatının Azərbaycandakı nümayəndəliyi]] ilə əməkdaşlıqda
həyata keçirir.

Məqsəd region ölkələrinin qurumları arasında əməkdaşlığı gücləndirmək olub. Seminara Belarus, Gürcüstan,
Qırğızıstan, Moldova, Özbəkistan, Tacikistan, Türkiyə və Türkmənistanın miqrasiya qurumları, həmin ölkələrin
vətəndaş cəmiyyəti təşkilatları və təhsil müəssisələri, habelə yerli dövlət orqanları, qeyri-hökumət
təşkilatları və BMT ekspertləri qatılıblar.

## Çıxışlar

[[organisation:ombudsman-office|Ombudsman Aparatının]] Şəhid ailələri və veteranların işi üzrə bölməsinin müdiri
[[person:turan-jahangirova|Turan Cahangirova]] Aparatın miqrantların hüquqlarının müdafiəsi və təşviqi üzrə
fəaliyyət istiqamətlərini təqdim edib: müraciətlərin təhlili, aidiyyəti qurumlarla iş və digər ölkələrin
ombudsmanları ilə əməkdaşlıq.

Beynəlxalq Miqrasiya Təşkilatının Azərbaycandakı nümayəndəliyinin rəhbəri
[[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]] çıxışında Ombudsmanın miqrasiya sahəsindəki işinə və əməkdaşlıq
təşəbbüslərinə toxunub.

## Nəticə

Təqdimatlar və geniş müzakirələr əsasında Yol Xəritəsi konsepsiyasının ilkin layihəsi hazırlanıb.
`,
    },
    en: {
      title: 'Regional seminar drafts recommendations for the Training Center’s Road Map',
      summary:
        'Migration agencies of eight countries spent two days with local bodies, civil society and United Nations experts on the future work of the Regional Training Center on Migration.',
      body: `
A regional seminar has spent two days on the future of the
[[organisation:regional-training-center|Regional Training Center on Migration]] and drawn up recommendations for its
Road Map. It belongs to a project supporting the Center’s creation, which the
[[organisation:state-migration-service|State Migration Service]] carries out together with the
[[organisation:iom-azerbaijan|IOM Representation in Azerbaijan]].

The seminar was meant to bring agencies across the region closer together. Migration authorities came from
Belarus, Georgia, Kyrgyzstan, Moldova, Tajikistan, Türkiye, Turkmenistan and Uzbekistan, with civil society and
places of learning from the same countries. Local public bodies, non-governmental organisations and United
Nations experts completed the circle.

## Speakers

[[person:turan-jahangirova|Turan Jahangirova]], who heads the Martyrs’ Families and Veterans’ Affairs unit of the
[[organisation:ombudsman-office|Ombudsman’s Office]], set out what the Office does for the rights of migrants:
studying the appeals it receives, working with the public bodies concerned, and keeping in touch with
ombudspersons of other countries.

[[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]], Head of the IOM Representation in Azerbaijan, spoke of the
Ombudsman’s part in migration and of the initiatives for closer cooperation.

## Result

Presentations and long discussions led to a first outline of the concept behind the Road Map.
`,
    },
  },
}
