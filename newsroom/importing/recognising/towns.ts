import { fold } from '../../language/fold'
import type { Locale } from '../../language/locales'
import { locales } from '../../language/locales'

/** Towns of Azerbaijan, and capitals where its officials meet others, as the two languages write them. */
const towns: Record<Locale, string>[] = [
  ...'Bakı/Baku Gəncə/Ganja Sumqayıt/Sumgayit Mingəçevir/Mingachevir Şəki/Sheki Lənkəran/Lankaran Naxçıvan/Nakhchivan Şuşa/Shusha Quba/Guba Qəbələ/Gabala Qusar/Gusar Xaçmaz/Khachmaz Şamaxı/Shamakhi İsmayıllı/Ismayilli Şirvan/Shirvan Yevlax/Yevlakh Bərdə/Barda Ağdam/Aghdam Füzuli/Fuzuli Laçın/Lachin Kəlbəcər/Kalbajar Zəngilan/Zangilan Xankəndi/Khankendi Xocalı/Khojaly Astara/Astara Masallı/Masalli Zaqatala/Zagatala Balakən/Balakan Tovuz/Tovuz Qazax/Gazakh Şəmkir/Shamkir Göyçay/Goychay Ağsu/Aghsu Salyan/Salyan Biləsuvar/Bilasuvar İmişli/Imishli Sabirabad/Sabirabad Saatlı/Saatli Neftçala/Neftchala Siyəzən/Siyazan Göygöl/Goygol Naftalan/Naftalan Tərtər/Tartar Ordubad/Ordubad Culfa/Julfa Xırdalan/Khirdalan Ankara/Ankara İstanbul/Istanbul Tbilisi/Tbilisi Cenevrə/Geneva Nyu-York/New-York Brüssel/Brussels Vyana/Vienna Daşkənd/Tashkent Astana/Astana Bişkek/Bishkek Kişinyov/Chisinau Varşava/Warsaw Budapeşt/Budapest Berlin/Berlin Minsk/Minsk Moskva/Moscow Kiyev/Kyiv Strasburq/Strasbourg Roma/Rome Paris/Paris London/London'
    .split(' ')
    .map((pair) => {
      const [az = '', en = ''] = pair.split('/')
      return { az, en: en.replace('New-York', 'New York') }
    }),
]

const pattern = (name: string) => fold(name).replace(/[^a-z0-9]+/g, '[ -]')

/** How a text says that something is there, and how a dateline begins: «Bakı, 18 dekabr», “BAKU, December 18 –”. */
const signs = locales.flatMap((locale) =>
  towns.map((town) => {
    const name = pattern(town[locale])
    const there =
      locale === 'az'
        ? `\\b${name}(?:d[ae]|t[ae]| (?:seher|rayon|qesebe)\\w*nd[ae])\\b`
        : `\\b(?:in|at) (?:the (?:city|town) of )?${name}\\b`
    const dateline = `^${name}(?: seheri)?,\\s*(?:\\d|\\p{L}+ \\d)`
    return { locale, name: town[locale], sign: new RegExp(`${there}|${dateline}`, 'u') }
  }),
)

/** The town in which a sentence says that something takes place, in the words of its language; null where it says none. */
export function townIn(sentence: string, locale: Locale): string | null {
  const folded = fold(sentence)
  return signs.find((town) => town.locale === locale && town.sign.test(folded))?.name ?? null
}
