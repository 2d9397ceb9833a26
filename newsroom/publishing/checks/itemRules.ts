import type { AdviceFacts, Data, ItemFacts } from './facts'
import type { Issue } from './issue'
import { belonging } from './items/belonging'
import { contact } from './items/contact'
import { untoldChange } from './items/corrections'
import { dates } from './items/dates'
import { likelyDuplicates } from './items/duplicates'
import { brokenLinks, hereLinks } from './items/links'
import { nameAdvice } from './items/names'
import { numbersWithoutSource } from './items/numbers'
import { missingOffices } from './items/offices'
import { againstPlan, notTogether, otherLanguagePlan } from './items/otherLanguage'
import { filesInText, pictureAdvice, uncredited, undescribed, usesOf } from './items/pictures'
import { placeholders } from './items/placeholders'
import { incompleteTranslation, wrongTranslation } from './items/translated'
import { lengths, missingWords } from './items/words'

/** What the office asks of itself today; an item out of an archive was written before that. */
const ownRules = (item: Data, facts: ItemFacts): Issue[] => [
  ...uncredited(usesOf(item, facts)),
  ...placeholders(item, facts),
  ...brokenLinks(facts),
  ...filesInText(facts),
  ...contact(item, facts),
  ...otherLanguagePlan(item, facts),
  ...missingOffices(item, facts),
]

/** Everything that the rules say of a news item without what only advice needs, in the order of the form. */
export function issuesOfItem(item: Data, facts: ItemFacts): Issue[] {
  const own = ownRules(item, facts)
  return [
    ...missingWords(item, facts.text),
    ...dates(item, facts.now),
    ...undescribed(usesOf(item, facts)),
    ...untoldChange(item, facts),
    ...incompleteTranslation(facts),
    ...(facts.isImported ? own.map((issue): Issue => ({ ...issue, severity: 'advice' })) : own),
  ]
}

/** What an editor may weigh: nothing of it holds a publication up. */
export const adviceOnItem = (item: Data, facts: ItemFacts & AdviceFacts): Issue[] => [
  ...lengths(item),
  ...pictureAdvice(usesOf(item, facts)),
  ...hereLinks(facts),
  ...numbersWithoutSource(item, facts),
  ...nameAdvice(item, facts),
  ...likelyDuplicates(item, facts),
  ...belonging(item),
  ...notTogether(item, facts),
  ...againstPlan(facts),
  ...wrongTranslation(facts),
]
