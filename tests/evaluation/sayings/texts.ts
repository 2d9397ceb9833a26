/**
 * Texts in which every person and organisation is marked with what the text says of them: {id=part:words}, {id=-:words}
 * of whom it says nothing; of several hosts the first is the host and the others share it. Written before the rules
 * were first scored on them, and not looked at when rules are changed.
 */
export const azSayings: string[] = [
  'Tədbiri giriş sözü ilə {ceyhun=opened:Ceyhun Mirzəyev} açıb.',
  'Toplantının moderatoru {sehla=moderated:Şəhla Qədimova} olub.',
  '{rena=presented:Rəna Əsədova} “Şəhər və köç” mövzusunda məruzə ilə çıxış edib.',
  'Qonaqları salamlayan {oqtay=welcomed:Oqtay Şahbazov} tədbirin əhəmiyyətindən danışıb.',
  '{tural=spoke:Tural Hacızadə} qeyd edib ki, müraciətlərin sayı azalıb.',
  'Görüşdə {laman=attended:Ləman Xudiyeva} da iştirak edib.',
  '{ingrid=sent-video-message:İnqrid Larssonun} videomüraciəti nümayiş etdirilib.',
  'Kitabın müəllifi {yusif=-:Yusif Əhmədlidir}.',
  'Sertifikatları iştirakçılara {aygun=-:Aygün Səfərova} təqdim edib.',
  '{hans=presented:Hans-Yörq Mayer} layihənin nəticələrini təqdim edib, {javier=spoke:Xavyer Martines} isə sualları cavablandırıb.',
  '{ceyhun=spoke:Ceyhun Mirzəyev}, {rena=spoke:Rəna Əsədova} və {oqtay=spoke:Oqtay Şahbazov} çıxış ediblər.',
  'Paneli {nermin=moderated:Nərmin Cəbrayılova} idarə edib.',
  'Təlim {dsx=host:Dövlət Sərhəd Xidmətinin} təşkilatçılığı ilə keçirilib.',
  'Layihə {eu=supported-by:Avropa İttifaqının} maliyyə dəstəyi ilə {ilo=implemented-by:Beynəlxalq Əmək Təşkilatı} tərəfindən həyata keçirilir.',
  'Seminar {ilo=host:BƏT} və {justice=co-organiser:Ədliyyə Nazirliyinin} birgə təşkilatçılığı ilə baş tutub.',
  'Kurs {ada=in-partnership-with:ADA Universiteti} ilə əməkdaşlıq çərçivəsində təşkil olunub.',
  'Tədbirə {din=participant:Daxili İşlər Nazirliyinin} nümayəndələri qatılıb.',
  'Konfrans {khazar=host:Xəzər Universitetində} keçirilib.',
  '{who=-:ÜST} yeni hesabat yayıb.',
  'Dəyirmi masanı {icmpd=host:ICMPD} təşkil edib.',
]

export const enSayings: string[] = [
  'The event was opened by {ceyhun=opened:Jeyhun Mirzayev}.',
  '{sehla=moderated:Shahla Gadimova} chaired the discussion.',
  '{rena=presented:Rana Asadova} gave a presentation on "Cities and migration".',
  'Welcoming the guests, {oqtay=welcomed:Ogtay Shahbazov} spoke of the years to come.',
  '{tural=spoke:Tural Hajizade} noted that applications had become fewer.',
  'Among those present was {laman=attended:Laman Khudiyeva}.',
  'A video address by {ingrid=sent-video-message:Ingrid Larsson} was shown.',
  'The book is by {yusif=-:Yusif Ahmadli}.',
  'Certificates were handed out by {aygun=-:Aygun Safarova}.',
  '{hans=presented:Hans-Jörg Mayer} presented the results, and {javier=spoke:Javier Martinez} answered questions.',
  'Remarks were made by {ceyhun=spoke:Jeyhun Mirzayev}, {rena=spoke:Rana Asadova} and {oqtay=spoke:Ogtay Shahbazov}.',
  'The floor was then given to {emin=spoke:Amin Talibov}.',
  'The course was organised by the {dsx=host:State Border Service}.',
  'The project is funded by the {eu=supported-by:European Union} and implemented by the {ilo=implemented-by:International Labour Organization}.',
  'The seminar was jointly organised by the {ilo=host:ILO} and the {justice=co-organiser:Ministry of Justice}.',
  'The course was held in cooperation with {ada=in-partnership-with:ADA University}.',
  'Representatives of the {din=participant:Ministry of Internal Affairs} took part.',
  'The conference took place at {khazar=host:Khazar University}.',
  'The {who=-:WHO} published a new report.',
  'The {icmpd=host:ICMPD} hosted a round table with the support of the {coe=supported-by:Council of Europe}.',
]
