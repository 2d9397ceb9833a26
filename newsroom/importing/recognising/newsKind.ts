import { fold } from '../../language/fold'

type Kind = 'press-release' | 'news-story' | 'statement' | 'speech' | 'announcement'

/** What a text calls itself, in its headline or in the line above it. */
const ofHeadline: [Kind, RegExp][] = [
  [
    'statement',
    /^(?:joint |birge )?(?:statement|beyanat)\b|\b(?:beyanati|beyanat yay\w+|beyanatla|statement (?:by|of|on)|issue[sd]? (?:a )?statement)\b/,
  ],
  [
    'speech',
    /^(?:speech|remarks|address|keynote)\b|\b(?:speech (?:by|of)|remarks (?:by|of)|nitqi|cixisinin metni|cixisi|muraciyetinin metni)$|\b(?:nitqinin metni)\b/,
  ],
  [
    'announcement',
    /^(?:elan|diqqet|announcement|notice|attention)\b|\b(?:nezerine|elan ol(?:un|ub)\w*|elan edi\w+|musabiqe\w* elan|call for|vacanc(?:y|ies)|vakansiya\w*|tender|will be closed|is moving|fasile\w*|is rejimi)\b/,
  ],
]

/** A counter of readers: the text was a story on some site before. */
const counter =
  /\d\s*(?:defe )?(?:oxun|baxis|views?\b|reads?\b)|\b(?:baxis|oxun\w+|views?)\s*(?:sayi)?\s*:?\s*\d/

/**
 * The kind of an item by what it calls itself. A text that calls itself nothing is a story where a site has counted its
 * readers, else a press release, as most of what comes to a press office is.
 */
export function newsKindOf(title: string, above: readonly string[]): Kind {
  const lines = [...above, title].map(fold)
  return (
    ofHeadline.find(([, sign]) => lines.some((line) => sign.test(line)))?.[0] ??
    (lines.some((line) => counter.test(line)) ? 'news-story' : 'press-release')
  )
}
