import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking } from '../issue'

const languageName = {
  az: { az: 'azərbaycanca', en: 'Azerbaijani' },
  en: { az: 'ingiliscə', en: 'English' },
}

type Facts = Pick<ItemFacts, 'language' | 'otherLanguage' | 'planOfOther'>

/** Whether there will be another language is decided before the first is out; a document of it is a decision. */
export function otherLanguagePlan(item: Data, { language, otherLanguage }: Facts): Issue[] {
  if (otherLanguage !== 'missing' || item.otherLanguagePlan) return []
  const other = languageName[language === 'az' ? 'en' : 'az']
  return [
    blocking(
      'otherLanguagePlan',
      'other-language',
      `Xəbərin ${other.az} olub-olmayacağına qərar verin.`,
      `Decide whether there will be an ${other.en} version.`,
    ),
  ]
}

/** What was to go out together goes out alone, whichever of the two documents says so. */
export function notTogether(item: Data, { language, otherLanguage, planOfOther }: Facts): Issue[] {
  const plan = item.otherLanguagePlan ?? planOfOther
  if (plan !== 'with' || otherLanguage === 'published') return []
  const other = languageName[language === 'az' ? 'en' : 'az']
  return [
    advice(
      'otherLanguagePlan',
      'not-together',
      `İki dildə eyni vaxtda dərc etmək planlaşdırılıb, amma ${other.az} mətn hələ saytda deyil.`,
      `Both languages were to go out at the same time, but the ${other.en} text is not public yet.`,
    ),
  ]
}

/** What the other document says of this one: after it, or not at all. */
export function againstPlan({ language, otherLanguage, planOfOther }: Facts): Issue[] {
  const other = languageName[language === 'az' ? 'en' : 'az']
  if (planOfOther === 'after' && otherLanguage !== 'published')
    return [
      advice(
        'otherLanguagePlan',
        'before-other',
        `Plana görə, bu mətn ${other.az} mətndən sonra dərc olunmalıdır, o isə hələ saytda deyil.`,
        `This was to go out after the ${other.en} text, which is not public yet.`,
      ),
    ]
  if (planOfOther === 'never')
    return [
      advice(
        'otherLanguagePlan',
        'not-planned',
        `O biri sənəddə xəbərin yalnız ${other.az} olacağı qeyd edilib.`,
        `The other document says that the item is published in ${other.en} only.`,
      ),
    ]
  return []
}
