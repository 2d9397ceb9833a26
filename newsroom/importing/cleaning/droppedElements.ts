import type { Element } from './elements'
import { attr, styleOf } from './elements'

/** Programs, forms and embedded things, which are no text. */
const never = new Set(
  (
    'script style head title meta link noscript template iframe frame frameset object embed applet form input button ' +
    'select textarea option datalist svg math video audio canvas map area base dialog source track portal colgroup col'
  ).split(' '),
)

/** Parts of a page around the text, by what they are and by the names that sites give them. */
const frame = new Set(['nav', 'footer', 'aside', 'menu'])
const frameRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|alert|dialog)$/
const frameNames =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|addthis|sharethis|addtoany|footer|sidebar|cookies?|print|pagination|pager|related|comments?|skip-?link|search-?form|lang(?:uage)?-?switch(?:er)?|accessibility|toolbar|counter|hits|tags)(?:$|[\s_-])/i

/** What nobody is meant to see. */
const isHidden = (element: Element) =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  attr(element, 'aria-hidden') === 'true' ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'visibility') === 'hidden' ||
  styleOf(element, 'mso-hide') === 'all'

/** What to do with an element that is no text: not even tell of it, or say what it said. */
export function dropOf(element: Element): 'silently' | 'reported' | null {
  if (never.has(element.tagName) || isHidden(element)) return 'silently'
  // The list marks of Word, which are in the text and hidden from everything but Word.
  if (styleOf(element, 'mso-list') === 'ignore') return 'silently'
  if (frame.has(element.tagName) || frameRoles.test(attr(element, 'role'))) return 'reported'
  const names = `${attr(element, 'class')} ${attr(element, 'id')}`
  return /^(?:div|section|ul|ol|p|span|header|table)$/.test(element.tagName) && frameNames.test(names)
    ? 'reported'
    : null
}
