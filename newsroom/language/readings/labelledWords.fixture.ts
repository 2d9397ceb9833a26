/** A word and forms of it that a question with the one must find by the other, whichever was typed. */
export const forms: readonly string[][] = [
  'miqrant miqrantlar miqrantların miqrantlara miqrantlarla miqrantdır migrantlar',
  'miqrasiya miqrasiyanın miqrasiyaya miqrasiyada miqrasiyası MİQRASİYA miqrasiyasının',
  'vətəndaşlıq vətəndaşlığa vətəndaşlığın vətəndaşlığını vətəndaşlığından vetendasligi',
  'nazirlik nazirliyi nazirliyin nazirliyinin nazirliyindən nazirliklər nazirliklərin',
  'əməkdaşlıq əməkdaşlığın əməkdaşlığı əməkdaşlığa əməkdaşlıqla əməkdaşlığımız',
  'layihə layihənin layihəsi layihəsinin layihəsində layihələr layihələrimizin layihəyə layihədəki',
  'ölkə ölkənin ölkəmizin ölkəmizdə ölkələr ölkələrin ölkəyə ölkəsi ölkədəki ölkələrindən',
  'mərkəz mərkəzi mərkəzinin mərkəzində mərkəzlər mərkəzlərimiz mərkəzlə mərkəzədək',
  'uşaq uşağın uşağa uşaqlar uşaqların uşaqdan uşaqlarımız usaqlar',
  'hüquq hüququ hüquqları hüquqlarının hüquqlara hüquqların',
  'ekspert ekspertin ekspertlər ekspertləri ekspertlərinin ekspertlərlə ekspertdir',
  'tədbir tədbirin tədbirdə tədbirə tədbirlər tədbirlərdə tədbirimizdə tədbirdən TƏDBİRDƏ',
  'təlim təlimin təlimə təlimlər təlimlərdə təlimlərinin təlimdəki telimi',
  'rəhbər rəhbəri rəhbərinin rəhbərlər rəhbərə rəhbərləri rəhbərdir',
  'səfir səfirin səfiri səfirinə səfirlər səfirlə səfirdən',
  'şəhər şəhərinin şəhərində şəhərlər şəhərdəki şəhərimizə şəhərədək',
  'bölgə bölgənin bölgəsi bölgələr bölgələrə bölgələrimizdə',
  'qanun qanunu qanunun qanunlar qanununda qanunlara qanunla ganun',
  'sənəd sənədin sənədləri sənədlərinin sənədlə sənədlərə',
  'fikir fikri fikrini fikrincə fikirlər fikirlərin fikrə',
  'şəkil şəkli şəkillər şəklin şəklində',
  'sinif sinfi sinfin siniflər sinifdə',
  'isim ismi ismin isimlər ismində',
  'qaçqın qaçqınlar qaçqınların qaçqına qaçqındır gacgin',
  'müşavirə müşavirənin müşavirədə müşavirəsi müşavirələr',
  'Bakı Bakıda Bakının Bakıya Bakıdan Bakıdakı Bakıyadək BAKIDA Baki',
  'Gəncə Gəncədə Gəncənin Gəncəyə Gəncədən Gence',
  'Naxçıvan Naxçıvanda Naxçıvanın Naxçıvana Naxcivan',
  'Türkiyə Türkiyənin Türkiyədə Türkiyəyə Türkiyədən Turkiye',
  'Məmmədov Məmmədovun Məmmədova Məmmədovla Məmmədovdan Memmedov',
  'Rəhimli Rəhimlinin Rəhimliyə Rəhimli',
  'Qasımzadə Qasımzadənin Qasımzadəyə Qasımzadə Gasimzade',
  'iş işi işin işləri işində işdə işlər',
  'il ili ildə ilin illər ilindən illərdə',
  'su suyun suları suların sularda',
  'söz sözü sözün sözləri sözlə sözündə',
  'qrup qrupu qrupun qrupları qrupda qruplarla',
  'büro bürosu büronun bürosunun büroda büroya',
  'universitet universiteti universitetin universitetinin universitetlər universitetdə',
  'oğul oğlu oğlunun oğullar',
  'sığınacaq sığınacağa sığınacağın sığınacaqlar',
].map((line) => line.split(' '))

/** Forms of one verb, which share its infinitive. */
export const verbs: readonly string[][] = [
  'keçirilib keçirildi keçirilmişdir keçirilən keçirilməsi keçiriləcək keçirilir keçirilməsinə kecirilmek',
  'bildirib bildirdi bildirən bildirir bildirmək bildirmişdir',
  'imzalanıb imzalandı imzalanması imzalanan imzalanacaq imzalanmasını',
  'başlayıb başladı başlayan başlaması başlayacaq başlayır',
  'genişləndirilməsi genişləndirilib genişləndiriləcək genişləndirilməsinin',
  'edib etmək edən edir edəcək etməsi etdi edərək',
  'vurğulayıb vurğuladı vurğulayaraq vurğulayan',
  'açılıb açılması açılan açılacaq',
].map((line) => line.split(' '))

/** Words of different meaning that begin alike, or that one letter parts. */
export const apart: readonly (readonly [string, string])[] = (
  'nazir nazirlik, dərs dərslik, gün günlük, qan qanun, qız qızıl, baş başqa, iş işıq, el elm, səfir səfirlik, ' +
  'səfər səfir, vətən vətəndaş, vətəndaş vətəndaşlıq, miqrant miqrasiya, mühacir mühacirət, kənd kəndli, dil dilçi, ' +
  'yol yoldaş, su sual, ad adət, söz sözlük, təlim təlimçi, əmək əməkdaş, ölkə ölüm, ay ayaq, qayda qaydasız, ' +
  'Elmar Elman, Vüqar Vüsal, Əliyev Vəliyev, Rəşad Rəşid, Qasımov Qasımzadə, Kərimov Kərimli, Şəki Şəmkir, ' +
  'Hüseyn Hüseynov, Məmməd Məmmədov, gəlir gələn, qalib qalan, kitab katib, müdir müdafiə, kurs körpü, tur tarix, ' +
  'sərhəd sərgi, insan inşaat, xidmət xidmətçi, hüquq hüquqşünas, azad azadlıq, məktəb məktub, layihə layiq, ' +
  'plan planet, forum forma, fond fon, sazişi sayı, müqavilə müqayisə, qeyd qeydiyyat, İran İraq'
)
  .split(', ')
  .map((pair) => {
    const [one = '', other = ''] = pair.split(' ')
    return [one, other]
  })

/** Sentences of the kind that news is written in, some 2,000 characters with few words twice. */
export const article = [
  'Dövlət Miqrasiya Xidmətinin təşkilatçılığı ilə Qəbələ şəhərində sərhədyanı bölgələrdən gələn mütəxəssislər üçün beş günlük yay məktəbi keçirilib.',
  'Açılış mərasimində çıxış edən idarə rəisi Rövşən Qədirli qonaqları salamlayaraq, məktəbin məqsədi və proqramı barədə ətraflı məlumat verib.',
  'O bildirib ki, əcnəbilərin yaşayış yeri üzrə qeydiyyatının elektronlaşdırılması son illərdə görülən işlərin ən mühümlərindən biridir.',
  'Avropa Birliyinin ölkəmizdəki nümayəndəliyinin müşaviri Anna Lindqvist əməkdaşlığın genişləndirilməsindən məmnunluğunu ifadə edib.',
  'Tədbirin ikinci hissəsində könüllü qayıdış, insan alverinə qarşı mübarizə, kiçikyaşlıların hüquqlarının qorunması mövzularında müzakirələr aparılıb.',
  'Dinləyicilər qruplara bölünərək konkret vəziyyətlər əsasında tapşırıqlar yerinə yetirib, nəticələri həmkarlarına təqdim ediblər.',
  'Universitet müəllimləri beynəlxalq müqavilələrdən irəli gələn öhdəliklərin milli qanunvericiliyə necə köçürüldüyünü misallarla izah ediblər.',
  'Statistikaya əsasən, ötən rüb ərzində müvəqqəti yaşamaq icazəsi alanların sayı on iki faiz artıb, pozuntulara görə cərimələr isə azalıb.',
  'Psixoloq Nigar Səlimova sığınacaq axtaran ailələrlə ünsiyyətin incəliklərindən danışıb, suallara cavab verərək tövsiyələrini bölüşüb.',
  'Sonda iştirakçılara sertifikatlar, ən fəal komandaya isə xatirə hədiyyəsi təqdim olunub, növbəti görüşün payızda Lənkəranda olacağı elan edilib.',
  'Qeyd edək ki, belə məktəblər 2018-ci ildən etibarən hər avqustda müxtəlif rayonlarda təşkil olunur və indiyədək səkkiz yüzə yaxın məzun verib.',
  'Məzunların bir çoxu hazırda konsulluqlarda, bələdiyyələrdə, vətəndaş cəmiyyəti institutlarında çalışır, topladıqları təcrübəni gənclərə ötürür.',
  'Layihənin rəhbəri Kənan Abbaslı yerli icra hakimiyyətinə, könüllülərə və tərcüməçilərə dəstəklərinə görə minnətdarlığını bildirib.',
  'Elektron ərizələrin qəbulu portal vasitəsilə gecə-gündüz davam edir, sənədlərə baxılma müddəti otuz iş günündən iyirmiyə endirilib.',
].join(' ')
