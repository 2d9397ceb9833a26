import { isHead } from './headWords'

const smallWords = /^(?:of|the|for|on|and|in|to|və|üzrə)$/i
const weighty = (name: string) => name.split(/\s+/).filter((word) => !smallWords.test(word))

const ownCountry: readonly (readonly [RegExp, string])[] = [
  [/^Azərbaycan(?:ın)?(?: Respublikası(?:nın)?)? (?=\p{L})/u, ''],
  [/ of (?:the )?(?:Republic of )?Azerbaijan(?: Republic)?$/, ''],
  [/^(?:Republic of )?Azerbaijan(?:i|['’]s| Republic)? (?=\p{L})/u, ''],
  [/ Azərbaycan Respublikasının (?=\p{L})/u, ' '],
  [/ of the Republic of Azerbaijan (?=\p{L})/u, ' '],
]

/** A remark in brackets at the end: Commissioner for Human Rights (Ombudsman). */
const remark = /\s*\([^()]*\)$/

/**
 * Names as releases cut an official name short: without the country, without the last field of «… of the
 * Population» or «Miqrasiya üzrə …», a ministry by its first field.
 */
export function shortenedNames(name: string): string[] {
  const found = new Set<string>()
  const plain = name.replace(remark, '')
  for (const [country, instead] of ownCountry) found.add(plain.replace(country, instead))
  for (const each of [plain, ...found]) {
    found.add(withoutPossessive(each))
    addField(found, /^(.+) (?:of|on|for) [^,]+$/.exec(each)?.[1])
    addField(found, /^[^,]+ üzrə (.+)$/.exec(each)?.[1])
    const ministry = /^Ministry of (?:the )?(.+)$/.exec(each)?.[1]
    if (ministry) {
      const [first = ''] = ministry.split(/,? and |, /)
      found.add(`Ministry of ${first}`).add(`${first} Ministry`).add(`${ministry} Ministry`)
    }
    const office = /^(.+?)(?:['’]s)? Office$/.exec(each)?.[1]
    if (office) found.add(`Office of ${office}`)
    const nazirlik = /^(.+?)(?:,| və) .+ Nazirliyi$/.exec(each)?.[1]
    if (nazirlik) found.add(`${nazirlik} Nazirliyi`)
  }
  found.delete(name)
  return [...found].filter((each) => weighty(each).length > 1)
}

/** A law without the country may lose the possessive of its last word: Uşaq hüquqları haqqında Qanun. */
const withoutPossessive = (title: string): string =>
  title.replace(/((?:haqqında|barədə|dair)[»”"]? \p{Lu}\p{L}+?)s?[ıiuü]$/u, '$1')

function addField(found: Set<string>, rest: string | undefined) {
  const words = weighty(rest ?? '')
  if (rest && words.length > 2 && words.some((word) => isHead(word))) found.add(rest)
}
