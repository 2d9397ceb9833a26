import type { SampleStory } from '../../shapes'
import { migrationLawTraining as event } from '../events'

export const migrationLawTraining: SampleStory = {
  key: 'migration-law-training',
  kind: 'press-release',
  publishedAt: '2022-03-01T15:00:00+04:00',
  originalDate: null,
  event: event.key,
  participations: event.programme,
  organisations: event.organisations,
  projects: event.projects,
  topics: ['migration-law', 'regional-cooperation'],
  place: null,
  picture: 'migration-law',
  editions: {
    az: {
      title: 'Beynəlxalq miqrasiya hüququ üzrə regional təlim başlayıb',
      summary:
        '«Miqrasiya həftəsi – 2022» çərçivəsində keçirilən ikigünlük hibrid təlimdə Cənubi Qafqaz, Mərkəzi Asiya və Şərq Tərəfdaşlığı ölkələrinin dövlət qurumları iştirak edir.',
      body: `
[[organisation:regional-training-center|Miqrasiya üzrə Regional Təlim Mərkəzində]] beynəlxalq miqrasiya hüququna
həsr olunmuş növbəti regional təlim başlayıb. Təlim «Miqrasiya həftəsi – 2022» çərçivəsində, hibrid formatda
keçirilir. Həftənin təşəbbüskarı [[organisation:un-migration-network|BMT-nin Miqrasiya Şəbəkəsidir]].

Təlim Mərkəzin yaradılmasına dəstək layihəsi çərçivəsində təşkil edilib. Layihə
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]] tərəfindən
[[organisation:iom-azerbaijan|Beynəlxalq Miqrasiya Təşkilatının Azərbaycandakı nümayəndəliyi]] ilə əməkdaşlıqda
icra olunur.

## Açılış

İştirakçıları salamlayan Xidmətin rəisi, II dərəcəli dövlət miqrasiya xidməti müşaviri
[[person:vusal-huseynov|Vüsal Hüseynov]] layihənin region ölkələri üçün əhəmiyyətindən, mövzunun aktuallığından
və Birinci Beynəlxalq Miqrasiyaya Baxış Forumu ərəfəsində keçirilən həftədən danışıb.

Beynəlxalq Miqrasiya Təşkilatının Azərbaycandakı nümayəndəliyinin rəhbəri
[[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]] layihəyə və təlimin mövzularına toxunub.

İlk təqdimatla Xidmətin nümayəndəsi [[person:fuzuli-jabrayilli|Füzuli Cəbrayıllı]] çıxış edib. Onun mövzusu
«Beynəlxalq miqrasiya hüququnun qısa tarixi» olub.

## Proqram

Beynəlxalq ekspertlər və tərəfdaş ölkələrin mütəxəssisləri iki gün ərzində bu mövzular üzrə təqdimatlar edəcək və
praktik nümunələri təhlil edəcəklər:

- beynəlxalq miqrasiya hüququnun ümumi əsasları;
- məcburi yerdəyişmə və insan alveri;
- miqrant qadınların və uşaqların hüquqları;
- əmək miqrasiyası sahəsində beynəlxalq hüquq normaları.
`,
    },
    en: {
      title: 'Regional training on international migration law begins in Migration Week 2022',
      summary:
        'Public bodies of the South Caucasus, Central Asia and the Eastern Partnership are taking part in two days of hybrid training.',
      body: `
A new regional training course, this time on international migration law, is under way at the
[[organisation:regional-training-center|Regional Training Center on Migration]]. People take part in the room and
online. The course is part of Migration Week 2022, an initiative of the
[[organisation:un-migration-network|UN Migration Network]].

It belongs to the project that supports the creation of the Center. The
[[organisation:state-migration-service|State Migration Service]] runs the project, and the
[[organisation:iom-azerbaijan|IOM Representation in Azerbaijan]] is its partner.

## Opening

[[person:vusal-huseynov|Vusal Huseynov]], Chief of the Service and II rank state migration service counselor,
welcomed the participants. He spoke about what the project means for countries of the region, about the choice of
topic, and about the week itself, held before the first International Migration Review Forum.

[[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]], Head of the IOM Representation in Azerbaijan, also spoke about
the project and introduced the topics.

The first presentation came from [[person:fuzuli-jabrayilli|Fuzuli Jabrayilli]] of the Service, under the title
“A brief history of international migration law”.

## Programme

Over two days, experts from international bodies and partner countries will give presentations and work through
cases on:

- the foundations of international migration law;
- displacement and trafficking in human beings;
- the rights of women and children on the move;
- international rules on labour migration.
`,
    },
  },
}
