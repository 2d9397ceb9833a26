import { fold } from '../../../language/fold'

const listed = (text: string) => new Set(text.split(' ').map(fold))

/** Endings that only family names have. */
const surname =
  /(?:[^aeiou]ov|[^aeiou]ova|ayev|ayeva|eyev|eyeva|iyev|iyeva|yev|yeva|[bdgklmnrtvz]ev|[bdgklmnrtvz]eva|eev|eeva|aev|aeva|zade|zada|shvili|svili|idze|adze|enko|chuk|skiy|skaya|ovic|evic|ovich|evich|oglu|oghlu|beyli|beyov|xanli|khanli|bayli|bayov)$/
/** Endings that family names share with adjectives: Cəbrayıllı, Bakılı. */
const perhaps = /(?:l[iu]|lly|ski|sky|yan|ian|son|sen|berg|stein|mann|ez|escu|oglu|ic)$/

export type SurnameShape = 'sure' | 'perhaps' | null

/** How much a folded word looks like a family name. */
export function surnameShape(folded: string): SurnameShape {
  if (folded.length < 4) return null
  if (surname.test(folded)) return 'sure'
  return folded.length > 4 && perhaps.test(folded) ? 'perhaps' : null
}

/** Capitalised words that are in nobody's name: at the beginning of a sentence, months, days, languages. */
const ordinary = listed(
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar şənbə cümə january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday bu o həmin digər yeni həmçinin sonra daha bundan bununla lakin amma ancaq və ya isə hər bir bütün artıq hazırda ' +
    'the a an in on at by for from with during after before while this that these those he she it we they his her its our their and but or as when where who what there here also ' +
    'however moreover furthermore then today yesterday tomorrow earlier later among according under within between about into opening welcoming speaking noting addressing continuing ' +
    'thanking according mr mrs ms azərbaycan respublikası islam qarabağ zəngəzur xəzər caspian karabakh novruz ramazan qurban yaponiya covid birinci ikinci üçüncü first second third ' +
    'dünya world global international beynəlxalq milli national state dövlət human rights law day week year',
)
export const isOrdinary = (folded: string): boolean => ordinary.has(folded)

/** A case that no word inside a name and no subject has: Bakıda, Gəncədən. */
export const isLocal = (folded: string): boolean =>
  /[^d]d[ae]n?$|nd[ae]ki$|dek[iu]$/.test(folded) && folded.length > 4

/** Qualities and fields that alone make no name of a head word: the Training Center, Mətbuat Xidməti. */
const generic = listed(
  'training education call press information data resource business detention regional national state public community central international local main new migration ' +
    'təlim mətbuat informasiya məlumat çağrı regional milli dövlət mərkəzi yerli baş yeni resurs tədris elmi',
)
export const isGeneric = (folded: string): boolean => generic.has(folded)

/** Words that begin sentences and belong to no name. */
const beginning =
  /^(?:bu|o|hemin|diger|yeni|her|bir|butun|hemcinin|sonra|daha|tedbir|gorus|telim|iclas|konfrans|seminar|layihe|sened|meruze|mueyyen|respublika|qerar|kitab|film|hesabat|mektub|sazis|muqavile|muasir|ilk|eyni|bezi|oz)(?:l[ae]r)?(?:[iu]n|n[iu]n|d[ae]n?|[ae]|y[ae]|[iu])?$/
export const beginsSentence = (folded: string): boolean => beginning.test(folded)
