import { fold } from '../../../language/fold'
import { basesOf } from './endings'

/*
 * Countries other than one's own, whose ministries and services are not one's own, and words that say that
 * something is of a place. Azerbaijani, then English with its adjective.
 */
const countries =
  'türkiyə gürcüstan rusiya ukrayna belarus moldova qazaxıstan qırğızıstan özbəkistan tacikistan türkmənistan ermənistan iran iraq suriya israil misir ' +
  'polşa almaniya fransa italiya ispaniya portuqaliya yunanıstan bolqarıstan rumıniya macarıstan çexiya slovakiya avstriya isveçrə belçika niderland danimarka ' +
  'isveç norveç finlandiya estoniya latviya litva serbiya xorvatiya sloveniya albaniya macarıstan böyükbritaniya çin yaponiya koreya hindistan pakistan əfqanıstan ' +
  'monqolustan vyetnam indoneziya malayziya avstraliya kanada braziliya meksika argentina kuba mərakeş tunis əlcəzair liviya niger nigeriya keniya efiopiya qətər küveyt ' +
  'səudiyyə iordaniya livan kipr malta islandiya irlandiya'
const english =
  'turkey turkiye turkish türkiye georgia georgian russia russian ukraine ukrainian belarus belarusian moldova moldovan kazakhstan kazakh kyrgyzstan kyrgyz ' +
  'uzbekistan uzbek tajikistan tajik turkmenistan turkmen armenia armenian iran iranian iraq iraqi syria syrian israel israeli egypt egyptian poland polish germany german ' +
  'france french italy italian spain spanish portugal portuguese greece greek bulgaria bulgarian romania romanian hungary hungarian czechia czech slovakia slovak austria ' +
  'austrian switzerland swiss belgium belgian netherlands dutch denmark danish sweden swedish norway norwegian finland finnish estonia estonian latvia latvian lithuania ' +
  'lithuanian serbia serbian croatia croatian slovenia slovenian albania albanian britain british china chinese japan japanese korea korean india indian pakistan pakistani ' +
  'afghanistan afghan mongolia vietnam indonesia malaysia australia australian canada canadian brazil mexico argentina cuba morocco tunisia algeria libya nigeria kenya ' +
  'ethiopia qatar kuwait saudi jordan lebanon cyprus malta iceland ireland irish american'

const listed = (text: string) => new Set(text.split(' ').map(fold))
const foreign = new Set([...listed(countries), ...listed(english)])
const own = listed('azərbaycan azərbaycanın azerbaijan azerbaijani respublikası respublikasının republic')

/** Whether a folded word names another country, inflected or as an adjective. */
export const isForeign = (folded: string): boolean => basesOf(folded).some((base) => foreign.has(base))
export const isOwnCountry = (folded: string): boolean => own.has(folded)

const others = listed(
  'bakı gəncə sumqayıt naxçıvan şuşa xankəndi lənkəran şəki quba qəbələ mingəçevir ağdam füzuli baku ganja sumgait nakhchivan shusha geneva cenevrə new york nyu vyana ' +
    'vienna brüssel brussels london paris istanbul ankara tbilisi tiflis moskva moscow kiyev kyiv astana daşkənd tashkent qafqaz caucasus asiya asia avropa europe european ' +
    'afrika africa amerika america eastern western southern northern south north east west central mərkəzi cənubi şimali şərqi qərbi yaxın orta middle',
)
/** Whether a folded word names a country, a city or a part of the world. */
export const isPlace = (folded: string): boolean =>
  isOwnCountry(folded) || basesOf(folded).some((base) => foreign.has(base) || others.has(base))
