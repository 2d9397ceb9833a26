/** Texts written for this set: a title and a sentence or two, by a short name. No sentence of a real release. */
export const azTexts: Record<string, string> = {
  lenkeran:
    'Lənkəranda əmək miqrantları ilə görüş | İş yerlərində hüquqlarını necə qorumaq barədə suallara cavab verilib.',
  sumqayit:
    'Sumqayıtda məcburi köçkünlərə dərsliklər paylandı | Məktəblilər yeni tədris ilinə kitablarla başladılar.',
  ankara: 'Xidmətin rəisi Ankarada konfransda çıxış etdi | Kamran Səfərov iki ölkənin təcrübəsindən danışdı.',
  icaze:
    'Yaşayış icazəsinin müddəti elektron qaydada uzadılacaq | Müraciətçinin idarəyə gəlməsinə ehtiyac qalmır.',
  samaxi: 'Şamaxıda könüllülər palıd əkdilər | Aksiyaya yüzdən çox sakin qoşulub.',
  zaqatala:
    'Zaqatalada sərhəd məntəqəsi açıldı | Gömrük və sərhəd xidmətlərinin əməkdaşları mərasimə toplaşıblar.',
  mekteb: 'Tələbələr üçün yay məktəbi başladı | Otuz tələbə iki həftə miqrasiya hüququnu öyrənəcək.',
  bmqt: 'BMqT-nin yeni nümayəndəsi səfərdədir | Beynəlxalq Miqrasiya Təşkilatının nümayəndəsi Bakıda qəbul edildi.',
  readmissiya:
    'Gürcüstanla readmissiya sazişi imzalandı | Sənəd parlamentin təsdiqindən sonra qüvvəyə minir.',
  alver: 'İnsan alverinə qarşı təlim keçirilib | Polislər zərərçəkmişlərin müəyyən edilməsini öyrəndilər.',
  komissiya: 'Vətəndaşlıq məsələləri komissiyasının iclası oldu | Komissiya on iki müraciətə baxdı.',
  naxcivan: 'Naxçıvanda yeni xidmət binası istifadəyə verildi | Binada növbəsiz qəbul otaqları var.',
  tetbiq: 'Əcnəbilərin qeydiyyatı üçün mobil tətbiq hazırlandı | Tətbiqi telefona yükləmək pulsuzdur.',
  yevlax: 'Yevlaxda sığınacaq axtaranlarla söhbət | Psixoloqlar uşaqlarla ayrıca məşğul oldular.',
  qebele: 'Qəbələdə gənclərin forumu keçirildi | Gənclər təklif və rəylərini bölüşdülər.',
  ombudsman: 'Ombudsman uşaq evinə baş çəkdi | Nərminə Qəhrəmanova tərbiyəçilərlə görüşdü.',
  hesabat: 'Miqrasiya statistikası dərc olundu | 2023-cü ildə ölkəyə gələnlərin sayı artıb.',
  yarmarka: 'Mingəçevirdə əmək yarmarkası | İşəgötürənlər iki yüz vakansiya təqdim ediblər.',
  xocali: 'Xocalıya qayıdan ailələrə ev verildi | Sakinlər açarları aldılar.',
  asanyol: '“Asan yol” layihəsi üzrə seminar | Layihənin rəhbəri Türkan Bağırlı iştirakçıları salamladı.',
  avropa:
    'Avropa İttifaqının ekspertləri Bakıya gəldilər | Ekspertlər məlumat bazasının qurulmasına kömək edəcəklər.',
  ozbek: 'Könüllü qayıdış proqramı genişlənir | Özbəkistan vətəndaşları vətənlərinə yola salındılar.',
  sirvan: 'Şirvanda tibb bacıları üçün kurs | Kursda qan vermənin qaydaları izah edildi.',
  qazax: 'Qazaxda körpü təmir olunur | Yol iki ay bağlı qalacaq.',
  qanun: 'Yeni qanun qüvvəyə mindi | Qanunun tələblərinə əməl etməyənlər cərimələnəcək.',
  nazir: 'Nazir səfirləri qəbul etdi | Danışıqlarda viza məsələsi əsas yer tutdu.',
  nazirlik: 'Nazirliyin yeni saytı açıldı | Nazirlikdə bildirilib ki, sayt iki dildə işləyir.',
  gun: 'Açıq qapı günü keçirildi | Bu gün yüz qonaq gəldi.',
  gunluk: 'Gündəlik qəbul saatları dəyişdi | Cədvəl divardan asılıb.',
  seki: 'Şəkidə səyyar qəbul | Şəki sakinləri öz şəhərlərində müraciət edə bilərlər.',
  gence: 'Gəncədə regional idarə işə başladı | Gəncənin sakinləri artıq paytaxta getməyəcəklər.',
  susa: 'Şuşada sammit başa çatdı | Qonaqlar Cıdır düzünü gəzdilər.',
  xankendi: 'Xankəndidə universitet fəaliyyətə başladı | Xankəndiyə ilk müəllimlər köçdülər.',
  agdam: 'Ağdamda sənaye parkı | Ağdama investisiya qoyuluşu artır.',
  huseynli: 'Rauf Hüseynli müsahibə verdi | O, dərnəyin tarixindən danışıb.',
  eliyeva: 'Könül Əliyevanın kitabı çap olundu | Müəllif oxucularla görüşəcək.',
  mubariz: 'Qaçaqmalçılıqla mübarizə gücləndirilir | Mübarizənin nəticələri elan olundu.',
  cocuq: 'Yetkinlik yaşına çatmayanların hüquqları | Uşaqların rəyi nəzərə alınmalıdır.',
  telebname: 'Xarici tələbələrin qəbulu | Universitetlər sentyabrda qapılarını açır.',
  viza: 'Vizaların verilməsi sadələşdirildi | Elektron viza üç günə hazır olur.',
  sigorta:
    'İcbari tibbi sığorta əcnəbilərə də şamil edilir | Sığortası olmayanlar klinikalara ödəniş edirlər.',
  memorandum: 'Anlaşma memorandumu imzalanacaq | Tərəflər mətni razılaşdırıblar.',
  sergi: 'Rəsm sərgisi açılıb | Sərgidə qaçqın rəssamların əsərləri nümayiş etdirilir.',
  idman: 'Futbol turnirinə yekun vuruldu | Qalib komandaya kubok təqdim olundu.',
  cixis: 'Ölkədən çıxış qadağası götürüldü | Sərnişinlər aeroportda yoxlanılmayacaqlar.',
  musabiqe: 'Jurnalistlər arasında müsabiqə elan olunur | Yazılar noyabrın sonunadək göndərilməlidir.',
  tercumeci: 'Tərcüməçilərə ehtiyac var | Fars və ərəb dillərini bilənlər müraciət edə bilər.',
  iqtisad: 'İqtisadiyyata təsir öyrənilir | Pul baratları iqtisadi artımı sürətləndirir.',
}

export const enTexts: Record<string, string> = {
  harbour: 'Harbour office opens in Lankaran | Seasonal workers may register there without an appointment.',
  permits: 'Residence permits can be extended online | Applicants receive an answer within twenty days.',
  trafficking:
    'Training against trafficking in persons | Police officers studied how victims are identified.',
  volunteers: 'Volunteers plant oaks in Shamakhi | More than a hundred residents joined.',
  school: 'Summer school for students begins | Thirty students will learn migration law.',
  return: 'Voluntary return programme grows | Citizens of Uzbekistan travelled home.',
  agreement: 'Readmission agreement signed with Georgia | Parliament has yet to ratify it.',
  fair: 'Job fair in Mingachevir | Employers offered two hundred vacancies.',
  chief: 'Chief of the Service speaks in Ankara | Kamran Safarov told of what both countries learned.',
  refugees: 'Refugee children receive textbooks | Their families live in Sumgayit.',
  countries: 'Countries of origin meet | Each country presented its policy.',
  application: 'Mobile application registers foreigners | It can be downloaded free of charge.',
  insurance: 'Health insurance covers foreigners | Clinics no longer charge the insured.',
  exhibition: 'Exhibition of paintings by refugees | Artists came to the opening.',
}

/** Of the register, with the spellings recorded for them, and the texts that name them only by a link. */
export const people = [
  {
    name: { az: 'Kamran Səfərov', en: 'Kamran Safarov' },
    variants: ['Safaroff Kamran'],
    in: ['ankara', 'chief', 'memorandum'],
  },
  {
    name: { az: 'Nərminə Qəhrəmanova', en: 'Narmina Gahramanova' },
    variants: ['Kahramanova'],
    in: ['ombudsman', 'cocuq'],
  },
]
export const organisations = [
  {
    name: { az: 'Beynəlxalq Miqrasiya Təşkilatı', en: 'International Organization for Migration' },
    acronym: { az: 'BMqT', en: 'IOM' },
    variants: [],
    in: ['bmqt', 'ozbek', 'return'],
  },
]
