import type { Register, RegisterEntry } from '@/newsroom/names/mentions/mention'

/** id | Azerbaijani name | English name | acronyms or nothing | variants, with ; between */
const parts = (line: string) => line.split('|').map((part) => part.trim())
const list = (part = '') => part.split(';').flatMap((one) => one.trim() || [])

const entry = (line: string): RegisterEntry & { acronyms: string[] } => {
  const [id = '', az, en, acronyms, variants] = parts(line)
  return { id, names: { az: az || null, en: en || null }, acronyms: list(acronyms), variants: list(variants) }
}
const entries = (text: string) => text.trim().split('\n').map(entry)

/** Invented people, and bodies and texts that everybody knows, as a register might have them. */
export const register: Register = {
  people: entries(`
ceyhun | Ceyhun Mirzəyev | Jeyhun Mirzayev
aygun | Aygün Səfərova | Aygun Safarova
tural | Tural Hacızadə | Tural Hajizade
rena | Rəna Əsədova | Rana Asadova
oqtay | Oqtay Şahbazov | Ogtay Shahbazov
nermin | Nərmin Cəbrayılova | Narmin Jabrayilova
kamran1 | Kamran Vaqif oğlu Ağayev | Kamran Aghayev
kamran2 | Kamran Elxan oğlu Ağayev | Kamran Aghayev
javier | Xavyer Martines | Javier Martinez || Javier Martínez
ingrid | İnqrid Larsson | Ingrid Larsson
sehla | Şəhla Qədimova | Shahla Gadimova
heyder | Heydər Əliyev | Heydar Aliyev
argentina | Argentina Vəliyeva | Argentina Valiyeva
samir | Şamir Rüstəmov | Shamir Rustamov
yusif | Yusif Əhmədli | Yusif Ahmadli
emin | Əmin Talıbov | Amin Talibov
laman | Ləman Xudiyeva | Laman Khudiyeva
eliaga | Əliağa Kərimbəyli | Aliagha Karimbayli
zivile | Jivile Petrauskayte | Živilė Petrauskaitė
hans | Hans-Yörq Mayer | Hans-Jörg Mayer
`),
  organisations: entries(`
din | Daxili İşlər Nazirliyi | Ministry of Internal Affairs | DİN; MIA |
justice | Ədliyyə Nazirliyi | Ministry of Justice ||
education | Elm və Təhsil Nazirliyi | Ministry of Science and Education ||
dsx | Dövlət Sərhəd Xidməti | State Border Service | DSX; SBS |
asan | Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi | State Agency for Public Service and Social Innovations || ASAN xidmət; ASAN service
crescent | Azərbaycan Qızıl Aypara Cəmiyyəti | Azerbaijan Red Crescent Society | AQAC |
unesco | BMT-nin Təhsil, Elm və Mədəniyyət Təşkilatı | United Nations Educational, Scientific and Cultural Organization | UNESCO |
un | Birləşmiş Millətlər Təşkilatı | United Nations | BMT; UN |
undp | BMT-nin İnkişaf Proqramı | United Nations Development Programme | UNDP |
eu | Avropa İttifaqı | European Union | Aİ; EU |
coe | Avropa Şurası | Council of Europe | AŞ; CoE |
ilo | Beynəlxalq Əmək Təşkilatı | International Labour Organization | BƏT; ILO |
who | Ümumdünya Səhiyyə Təşkilatı | World Health Organization | ÜST; WHO |
ada | ADA Universiteti | ADA University ||
khazar | Xəzər Universiteti | Khazar University ||
aztu | Azərbaycan Texniki Universiteti | Azerbaijan Technical University | AzTU |
mejlis | Milli Məclis | Milli Majlis || Azərbaycan Respublikasının Milli Məclisi
fund | Heydər Əliyev Fondu | Heydar Aliyev Foundation ||
socar | Azərbaycan Respublikası Dövlət Neft Şirkəti | State Oil Company of the Republic of Azerbaijan | ARDNŞ; SOCAR |
icmpd | Beynəlxalq Miqrasiya Siyasətinin İnkişafı Mərkəzi | International Centre for Migration Policy Development | ICMPD |
bank | Mərkəzi Bank | Central Bank || Azərbaycan Respublikasının Mərkəzi Bankı
emergency | Fövqəladə Hallar Nazirliyi | Ministry of Emergency Situations | FHN; MES |
`),
  projects: entries(`
bridge | Körpü layihəsi | Bridge project ||
refugee-day | Beynəlxalq Qaçqınlar Günü | World Refugee Day ||
season | Təhlükəsiz yay | Safe Summer || Safe Summer campaign
`),
  documents: entries(`
labour-code | Əmək Məcəlləsi | Labour Code || Azərbaycan Respublikasının Əmək Məcəlləsi
refugee-convention | Qaçqınların statusu haqqında Konvensiya | Convention relating to the Status of Refugees || 1951 Refugee Convention
citizenship-law | «Vətəndaşlıq haqqında» Azərbaycan Respublikasının Qanunu | Law of the Republic of Azerbaijan on Citizenship ||
`),
}
