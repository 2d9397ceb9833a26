import type { SegmentProblem } from '../problem'
import { advice, error } from '../problem'
import type { Contact } from './contacts'
import type { Stated } from './stated'
import type { Statements } from './statementsIn'

const listed = (all: readonly string[]) => [...new Set(all)].join(', ')

/** Whether one of the readings stands in the other language. «1,5» is there where “half” and “one” are. */
function isFound({ readings }: Stated, { values }: Statements): boolean {
  const has = (value: string) => {
    if (values.has(value)) return true
    const half = /^n:(\d+)\.5$/.exec(value)
    return half !== null && values.has('n:0.5') && values.has(`n:${half[1]}`)
  }
  return readings.some((reading) => reading.every(has))
}

const missing = (all: readonly Stated[], other: Statements) =>
  all.filter((one) => !isFound(one, other)).map(({ surface }) => surface)

/** A year that the other text leaves to the date of the page. */
const isYear = (surface: string) => /^(?:19|20)\d\d$/.test(surface)

/** Said without a numeral: “half”, “half a per cent” */
const saidAsHalf = new Set([50, 0.5])

interface Words {
  code: string
  az: string
  en: string
}
const numberWords: Words = { code: 'number', az: 'Rəqəmlər uyğun gəlmir', en: 'Numbers differ' }
const dateWords: Words = { code: 'date', az: 'Tarixlər uyğun gəlmir', en: 'Dates differ' }
const timeWords: Words = { code: 'time', az: 'Saatlar uyğun gəlmir', en: 'Times differ' }

/** What only the source says, and what only the translation says, in one sentence. */
function differing(lost: readonly string[], added: readonly string[], words: Words, say = error) {
  if (lost.length + added.length === 0) return []
  const [source, translation] = [listed(lost), listed(added)]
  if (lost.length > 0 && added.length > 0)
    return [
      say(
        `${words.code}-differs`,
        `${words.az}: mənbədə «${source}», tərcümədə «${translation}» yazılıb.`,
        `${words.en}: the source says “${source}”, the translation “${translation}”.`,
      ),
    ]
  return [
    lost.length > 0
      ? say(
          `${words.code}-lost`,
          `${words.az}: mənbədəki «${source}» tərcümədə yoxdur.`,
          `${words.en}: “${source}” of the source is not in the translation.`,
        )
      : say(
          `${words.code}-added`,
          `${words.az}: tərcümədəki «${translation}» mənbədə yoxdur.`,
          `${words.en}: “${translation}” of the translation is not in the source.`,
        ),
  ]
}

function contacts(source: Contact[], translation: Contact[], words: Words): SegmentProblem[] {
  const only = (all: Contact[], others: Contact[]) =>
    all.filter(({ value }) => !others.some((other) => other.value === value)).map(({ surface }) => surface)
  return differing(only(source, translation), only(translation, source), words)
}

/** Two dates that were exchanged: every day and month is there, but not together. */
function exchanged(source: Statements, translation: Statements): SegmentProblem[] {
  const [before, after] = [source.days.pairs, translation.days.pairs]
  if (before.size !== after.size || [...before].every((pair) => after.has(pair))) return []
  const said = ({ days }: Statements) => days.found.map(({ surface }) => surface)
  return differing(said(source), said(translation), dateWords)
}

function units(source: Statements, translation: Statements): SegmentProblem[] {
  const problems: SegmentProblem[] = []
  const shares = (one: Statements, other: Statements) =>
    [...one.percents].filter(
      ([value]) => !other.percents.has(value) && other.values.has(`n:${value}`) && !saidAsHalf.has(value),
    )
  const [lostShares, addedShares] = [shares(source, translation), shares(translation, source)]
  if (lostShares.length + addedShares.length > 0) {
    const surfaces = listed([...lostShares, ...addedShares].map(([, surface]) => surface))
    problems.push(
      error(
        'percent-differs',
        `«${surfaces}» yalnız bir dildə faiz kimi göstərilib.`,
        `“${surfaces}” is a percentage in one language only.`,
      ),
    )
  }
  const only = (one: Statements, other: Statements) =>
    [...one.currencies].filter(([code]) => !other.currencies.has(code)).map(([, surface]) => surface)
  problems.push(
    ...differing(only(source, translation), only(translation, source), {
      code: 'currency',
      az: 'Valyuta uyğun gəlmir',
      en: 'Currencies differ',
    }),
  )
  return problems
}

/** What the two languages of a segment state differently. */
export function compareStatements(source: Statements, translation: Statements): SegmentProblem[] {
  const dates = differing(
    missing(source.days.found, translation),
    missing(translation.days.found, source),
    dateWords,
  )
  const lost = missing(source.numbers, translation)
  const added = missing(translation.numbers, source)
  const onlyYears = lost.length === 0 && added.every(isYear)
  return [
    ...contacts(source.links, translation.links, {
      code: 'link',
      az: 'Keçidlər uyğun gəlmir',
      en: 'Links differ',
    }),
    ...contacts(source.emails, translation.emails, {
      code: 'email',
      az: 'E-poçt ünvanları uyğun gəlmir',
      en: 'E-mail addresses differ',
    }),
    ...contacts(source.phones, translation.phones, {
      code: 'phone',
      az: 'Telefon nömrələri uyğun gəlmir',
      en: 'Telephone numbers differ',
    }),
    ...differing(missing(source.times, translation), missing(translation.times, source), timeWords),
    ...(dates.length > 0 ? dates : exchanged(source, translation)),
    ...differing(lost, added, numberWords, onlyYears ? advice : error),
    ...units(source, translation),
    ...(dates.length > 0
      ? []
      : differing(
          missing(source.days.bare, translation),
          missing(translation.days.bare, source),
          { code: 'month', az: 'Aylar uyğun gəlmir', en: 'Months differ' },
          advice,
        )),
    ...translation.foreign.map((surface) =>
      advice(
        'number-form',
        `«${surface}»: ingiliscə onluq kəsr nöqtə ilə yazılır.`,
        `“${surface}”: English writes decimals with a point.`,
      ),
    ),
  ]
}
