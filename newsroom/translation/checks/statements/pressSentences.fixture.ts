/** Sentences of the kind that the press office writes, with their English; written when the rules stood, to try them. */
export const pressSentences: readonly (readonly [az: string, en: string])[] = [
  [
    'Son 5 ildə ölkəyə 2,3 milyon əcnəbi gəlib.',
    'Over the past five years 2.3 million foreigners have come to the country.',
  ],
  ['1 iyul 2023-cü il tarixindən qüvvəyə minib.', 'It has been in force since 1 July 2023.'],
  [
    'Qəbul saatları: bazar ertəsi – cümə, 09:00–18:00, nahar fasiləsi 13:00–14:00.',
    'Reception hours: Monday to Friday, 9 a.m. to 6 p.m., lunch break 1 p.m. to 2 p.m.',
  ],
  [
    'Çağrı Mərkəzi həftənin 7 günü 24 saat işləyir.',
    'The call centre is open 24 hours a day, seven days a week.',
  ],
  ['Müraciətə 20 iş günü ərzində baxılır.', 'Applications are considered within 20 working days.'],
  ['Xidmət binanın 2-ci mərtəbəsində yerləşir.', 'The Service is on the second floor of the building.'],
  ['3-cü ölkə vətəndaşları üçün', 'For third-country nationals'],
  [
    'Ünvan: AZ1114, Bakı şəhəri, Binəqədi şosesi, 3123-cü məhəllə, Koroğlu Rəhimov küçəsi 202.',
    'Address: 202 Koroghlu Rahimov Street, block 3123, Binagadi Highway, Baku, AZ1114.',
  ],
  [
    '18 yaşına çatmayan şəxslər 90 gündən artıq qala bilər.',
    'Persons under 18 may stay for more than 90 days.',
  ],
  ['Cərimənin məbləği 300–400 manatdır.', 'The fine is 300 to 400 manats.'],
  [
    '2023/2024-cü tədris ilində 8 mindən çox əcnəbi tələbə təhsil alıb.',
    'More than 8,000 foreign students studied in the 2023/2024 academic year.',
  ],
  ['XX əsrin 90-cı illərində', 'In the 1990s'],
  ['24 iyun 2024-cü il tarixli 1255 nömrəli Fərman', 'Decree No. 1255 of 24 June 2024'],
  [
    '2 avqust 2013-cü il tarixli 713-IVQ nömrəli Qanunla təsdiq edilmiş Miqrasiya Məcəlləsi',
    'The Migration Code, approved by Law No. 713-IVQ of 2 August 2013',
  ],
  ['Müraciətlərin sayı 2 dəfə artıb.', 'The number of applications doubled.'],
  ['Sayı 3 dəfə çoxalıb.', 'Numbers tripled.'],
  ['İştirakçıların 0,5 faizi', 'Half a per cent of the participants'],
  ['Əcnəbilərin yarısı, yəni 50%-i tələbədir.', 'Half of the foreigners are students.'],
  ['Hər 10 nəfərdən 3-ü', 'Three in ten'],
  [
    '2022-ci ilin 11 ayında 1 milyon 200 min manat toplanıb.',
    'AZN 1.2 million was collected in the first 11 months of 2022.',
  ],
  ['44 günlük Vətən müharibəsi', 'The 44-day Patriotic War'],
  [
    'Prezident İlham Əliyev 15 noyabr 2021-ci il tarixdə Sərəncam imzalayıb.',
    'President Ilham Aliyev signed an Order on November 15, 2021.',
  ],
  ['Tədbir martın 12-14-də Bakıda keçirilib.', 'The event was held in Baku on 12–14 March.'],
  ['20 fevral – 5 mart 2024-cü il tarixlərində', 'from 20 February to 5 March 2024'],
  [
    'BMT-nin Dayanıqlı İnkişaf Məqsədlərinin 10.7-ci hədəfi',
    'Target 10.7 of the UN Sustainable Development Goals',
  ],
  ['Layihənin büdcəsi 1,5 milyon ABŞ dollarıdır.', 'The budget of the project is $1.5 million.'],
  ['Layihənin büdcəsi 250.000 avrodur.', 'The project has a budget of EUR 250,000.'],
  [
    'Bu gün saat 15:00-da başlayacaq tədbirdə 60-dək nəfər iştirak edəcək.',
    'Up to 60 people will take part in the event, which begins at 3 p.m. today.',
  ],
  ['Aprel ayında 3 təlim keçirilib.', 'Three training courses were held in April.'],
  ['Mayda 20 nəfər müraciət edib.', 'In May, 20 people applied.'],
  [
    'Sənədlər 31 dekabr 2025-ci ilədək təqdim edilməlidir.',
    'Documents must be submitted by 31 December 2025.',
  ],
  ['10 ölkədən 25-30 gənc', '25–30 young people from ten countries'],
  [
    'Ətraflı məlumat üçün 919 Çağrı Mərkəzinə zəng edin və ya www.migration.gov.az saytına daxil olun.',
    'For more information call 919 or visit www.migration.gov.az.',
  ],
  [
    'Tel.: (+994 12) 562-56-23, e-poçt: info@migration.gov.az',
    'Tel.: +994 12 562 56 23, e-mail: info@migration.gov.az',
  ],
  [
    'Ötən il 500 minə yaxın əcnəbi qeydiyyata alınıb.',
    'Nearly half a million foreigners were registered last year.',
  ],
  ['Təlimdə 100-dən çox əməkdaş iştirak edib.', 'Over a hundred officers took part in the training.'],
  [
    'Birinci yer 1 000, ikinci yer 500 manatla mükafatlandırılıb.',
    'The first place received AZN 1,000 and the second AZN 500.',
  ],
  [
    'Dövlət Miqrasiya Xidmətinin yaradılmasının 15 illiyi',
    'The 15th anniversary of the State Migration Service',
  ],
  [
    '19 Mart – miqrasiya orqanları əməkdaşlarının peşə bayramı günüdür.',
    '19 March is the professional holiday of migration officers.',
  ],
  ['Qərar 05.05.2024-cü il tarixində qəbul edilib.', 'The decision was taken on 5 May 2024.'],
  [
    'Üçüncü mərhələ iyunun 1-dən sentyabrın 30-dək davam edəcək.',
    'The third stage will last from 1 June to 30 September.',
  ],
  ['Naxçıvan şəhərində 1-ci və 2-ci qruplar üçün', 'For groups 1 and 2 in the city of Nakhchivan'],
  ['Azərbaycanda 1,7% təşkil edir.', 'It makes up 1.7 percent in Azerbaijan.'],
  ['Sıralamada 193 ölkə arasında 57-ci yerdədir.', 'It ranks 57th among 193 countries.'],
  ['«ASAN xidmət»in 1-ci və 5 saylı mərkəzlərində', 'At ASAN Service centres No. 1 and No. 5'],
  ['Müddəti 6 aydan 1 ilədək uzadıla bilər.', 'It may be extended from six months to a year.'],
  [
    '30-dan çox dövlət və 12 beynəlxalq təşkilat',
    'More than thirty states and a dozen international organisations',
  ],
  ['2019-cu ilin iyul-sentyabr ayları', 'July to September 2019'],
  ['May ayının 28-i Müstəqillik Günüdür.', '28 May is Independence Day.'],
  ['Pul köçürmələri 12,4 mlrd. dollara çatıb.', 'Remittances reached $12.4 billion.'],
  ['Saat 10 radələrində', 'At around 10 o’clock'],
  ['Hər ayın ilk 5 günü', 'The first five days of each month'],
]
