import { fold } from '../../language/fold'

const numbers: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, fourteen: 14,
  bir: 1, iki: 2, uc: 3, dord: 4, bes: 5, alti: 6, yeddi: 7, sekkiz: 8, doqquz: 9, on: 10,
} // biome-ignore format: a table of numbers is read in rows

const names = Object.keys(numbers).join('|')
const number = `(?<number>\\d{1,2}|${names})`

/** «üçgünlük», “three-day”, “lasted for two days”, «iki gün davam edəcək», «beş gün ərzində», “over two days”. */
const lasting = [
  new RegExp(`\\b${number}\\s*-?\\s*gunluk\\b`),
  new RegExp(
    `\\b${number}(?:\\s+|-)days?(?:-long)?\\s+(?:\\w+[ -]){0,4}?(?:training|seminar|course|round|conference|workshop|meeting|event|forum|programme|program|session|webinar|briefing|regional|international|summit|visit|school)`,
  ),
  new RegExp(`\\b${number}-day\\b`),
  new RegExp(
    `\\b(?:last(?:s|ed|ing)?(?: for)?|for|over|during|in the course of|within|will last) ${number} days\\b`,
  ),
  new RegExp(`\\b${number} gun (?:davam ed\\w+|surec\\w+|cek\\w+|erzinde kecir\\w+|muddetinde)`),
  new RegExp(`\\b(?:telim|seminar|konfrans|tedbir|kurs|forum)\\w* ${number} gun\\b`),
] as const

/** How many days an event has, where the text says it; null where it does not. */
export function daysLasting(text: string): number | null {
  const folded = fold(text)
  for (const form of lasting) {
    const said = form.exec(folded)?.groups?.number
    const count = said === undefined ? 0 : (numbers[said] ?? Number(said))
    if (count > 0 && count <= 60) return count
  }
  return null
}

export type Format = 'in-person' | 'online' | 'hybrid'

const events =
  '(?:training|seminar|webinar|meeting|conference|event|round table|workshop|briefing|course|session|lecture|forum|telim|seminar|konfrans|tedbir|gorus|deyirmi masa|treninq|brifinq|iclas|muhazire)'
const online = new RegExp(
  `\\b(?:online|virtual|remote)(?:ly)? (?:format|mode|platform|${events})|\\b(?:held|conducted|organi[sz]ed|took place|takes place|place|via|in an?|joined|took part|participated) (?:\\w+ ){0,3}?(?:online|virtually|remotely|zoom|videoconference|video conference|webex|microsoft teams)\\b|` +
    `\\b(?:onlayn|virtual|mesafeden|distant) (?:format\\w*|rejim\\w*|qaydada|sekilde|platforma\\w*|${events})|\\bvideokonfrans\\w*|\\bvideobag\\w*|\\bzoom\\b|\\bwebinar|\\bvebinar`,
)
const present = new RegExp(
  `\\bin[- ]person\\b|\\bface[- ]to[- ]face\\b|\\beyani (?:format\\w*|qaydada|sekilde|istirak\\w*|${events})|\\beyani\\b(?= (?:ve|hem))|\\b(?:both )?in the room and online\\b`,
)

/** How an event is held, where the text says it. */
export function formatOf(text: string): Format | null {
  const folded = fold(text)
  if (/\bhybrid\b|\bhibrid\b|\bqarisiq format/.test(folded)) return 'hybrid'
  const [isOnline, isPresent] = [online.test(folded), present.test(folded)]
  const both =
    /\b(?:both )?(?:in person|in-person|offline) and (?:online|virtually|remotely)|\bonline and (?:in person|in-person|offline)|\beyani ve (?:onlayn|distant|virtual|qiyabi)|\bonlayn ve eyani|\bhem eyani,? hem/
  if ((isOnline && isPresent) || both.test(folded)) return 'hybrid'
  return isOnline ? 'online' : isPresent ? 'in-person' : null
}
