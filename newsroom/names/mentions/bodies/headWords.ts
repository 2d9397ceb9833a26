import { fold } from '../../../language/fold'
import { basesOf } from '../words/endings'

/*
 * Words that make an organisation of the words around them. Azerbaijani ones stand last, with the possessive:
 * Təhsil Nazirliyi. English ones stand last or before "of": Baku State University, Ministry of Education.
 * `states` are those that every country has; `units` are parts of an organisation.
 */
const azStates =
  'nazirliyi xidməti komitəsi agentliyi komissiyası prokurorluğu məhkəməsi məclisi parlamenti idarəsi administrasiyası səfirliyi konsulluğu polisi palatası müşavirəsi kabineti hakimiyyəti bankı gömrüyü'
const azBodies =
  'universiteti akademiyası institutu məktəbi liseyi kolleci gimnaziyası mərkəzi fondu təşkilatı assosiasiyası birliyi ittifaqı şirkəti bankı cəmiyyəti federasiyası ' +
  'konfederasiyası alyansı şurası komissarlığı proqramı assambleyası agentliyi şəbəkəsi muzeyi teatrı kitabxanası xəstəxanası klinikası konsorsiumu korporasiyası ' +
  'holdinqi klubu partiyası liqası forumu bürosu koalisiyası nəşriyyatı radiosu televiziyası kollegiyası'
const azUnits =
  'departamenti şöbəsi bölməsi nümayəndəliyi ofisi aparatı kafedrası fakültəsi filialı katibliyi sekretariatı'
const enStates =
  'ministry service committee agency commission prosecutor court parliament administration embassy consulate police chamber cabinet authority bank'
const enBodies =
  'university academy institute school college lyceum gymnasium centre center foundation fund organization organisation association union company bank society ' +
  'federation confederation alliance council programme program assembly network museum library hospital clinic consortium corporation holding club party league ' +
  'bureau coalition commissioner trust'
const enUnits =
  'department division unit representation office directorate delegation mission faculty branch secretariat'

const listed = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ').map(fold)))

const states = listed(azStates, enStates)
const bodies = listed(azStates, azBodies, enStates, enBodies)
const units = listed(azUnits, enUnits)
const azHeads = listed(azStates, azBodies, azUnits)
const enHeads = listed(enStates, enBodies, enUnits)
/** The same words without the possessive (Nazirlik, Mərkəz), which alone name nothing. */
const bare = new Set([...azHeads].flatMap((head) => [head, ...bareOf(head)]))

/** Azerbaijani ones without the possessive only */
const bareAz = new Set([...azHeads].flatMap(bareOf))

function bareOf(head: string): string[] {
  const stem = head.replace(/s?[iu]$/, '')
  return [stem, stem.replace(/y$/, 'k'), stem.replace(/g$/, 'q')]
}

/** The Azerbaijani head word that this folded word is a form of (`nazirliyinin`: `nazirliyi`), or null. */
export const azHeadOf = (folded: string): string | null =>
  folded.length < 5 ? null : (basesOf(folded).find((base) => azHeads.has(base)) ?? null)

export const isEnHead = (folded: string): boolean => enHeads.has(folded)
export const isUnit = (head: string): boolean => units.has(head)
export const isState = (head: string): boolean => states.has(head)
/** A programme is a body only where a union of states says so: BMT-nin İnkişaf Proqramı. */
export const isProgramme = (head: string): boolean => /^pro(?:gram(?:me)?|qrami)$/.test(head)
export const isUnionWord = (folded: string): boolean =>
  /^(?:bmt|birlesmis|un|united|world|dunya)$/.test(folded)

/** Whether a word of any text, folded and in any case but the possessive, is such a word by itself: xidmətdə, mərkəz. */
export const isBareAzHead = (folded: string): boolean =>
  azHeadOf(folded) === null && basesOf(folded).some((base) => bareAz.has(base))

export const isBody = (head: string): boolean => bodies.has(head)

/** Whether a word of a name, as written, is a head word of either language. */
export const isHead = (written: string): boolean => {
  const folded = fold(written)
  return enHeads.has(folded) || bare.has(folded)
}
