import { fold } from '../../language/fold'

/** As newsroom/publishing/vocabulary lists them. */
export type EventKind =
  | 'training'
  | 'seminar'
  | 'round-table'
  | 'conference'
  | 'workshop'
  | 'ceremony'
  | 'meeting'
  | 'reception'
  | 'briefing'
  | 'open-day'
  | 'other'

/** Endings of Azerbaijani nouns in folded letters; a plural is no single event, so it weighs less and is not among them. */
const az = '(?:[iu]|s[iu])?(?:n[iu]n?|nd[ae]n?|[iu]n|d[ae]n?|[ae]|n[ae]|y[ae]|la|le|dir|dur)?'

/** How much a word says: “event” and “meeting” also stand for what was called by its name before. */
const words: { kind: EventKind; weight: number; sign: RegExp }[] = [
  {
    kind: 'training',
    weight: 3,
    sign: new RegExp(
      `\\b(?:training(?: session| course| workshop| programme| program)?|summer school|telim(?:-seminar)?${az}|treninq${az}|yay mekteb${az})\\b`,
      'g',
    ),
  },
  {
    kind: 'seminar',
    weight: 3,
    sign: new RegExp(`\\b(?:seminar|webinar|lecture|seminar${az}|vebinar${az}|muhazire${az})\\b`, 'g'),
  },
  {
    kind: 'round-table',
    weight: 4,
    sign: new RegExp(`\\b(?:round[ -]?table(?: discussion| meeting)?|deyirmi masa${az})\\b`, 'g'),
  },
  {
    kind: 'conference',
    weight: 3,
    sign: new RegExp(
      `\\b(?:(?<!press )conference|symposium|summit|congress|forum|(?<!metbuat )konfrans${az}|simpozium${az}|sammit${az}|qurultay${az}|forum${az})\\b`,
      'g',
    ),
  },
  {
    kind: 'workshop',
    weight: 4,
    sign: new RegExp(
      `\\b(?:workshop|vorksop${az}|emeli mesgele${az}|seminar-treninq${az}|ustad dersi)\\b`,
      'g',
    ),
  },
  { kind: 'ceremony', weight: 3, sign: new RegExp(`\\b(?:ceremony|merasim${az}|acilis${az} olub)\\b`, 'g') },
  {
    kind: 'meeting',
    weight: 1.5,
    sign: new RegExp(`\\b(?:meeting|session of the|gorus${az}|iclas${az}|musavire${az})\\b`, 'g'),
  },
  {
    kind: 'reception',
    weight: 3,
    sign: new RegExp(
      `\\b(?:reception|(?:seyyar |resmi |vetendaslarin )?qebul(?:u|unu|un|unda)? (?:kecir|olub|edib|teskil)|vetendas(?:larin)? qebulu\\w*|ziyafet${az})\\b`,
      'g',
    ),
  },
  {
    kind: 'briefing',
    weight: 3,
    sign: new RegExp(
      `\\b(?:briefing|press conference|news conference|brifinq${az}|metbuat konfrans${az})\\b`,
      'g',
    ),
  },
  {
    kind: 'open-day',
    weight: 4,
    sign: new RegExp(`\\b(?:open (?:day|house|doors? day)|aciq qap\\w+(?: gun${az})?)\\b`, 'g'),
  },
  {
    kind: 'other',
    weight: 0.6,
    sign: new RegExp(
      `\\b(?:event|exhibition|celebration|competition|tedbir${az}|sergi${az}|bayram tedbir${az}|musabiqe${az})\\b`,
      'g',
    ),
  },
]

/** What is called a training or a meeting and is none: centres, halls, the opening of something else. */
const notEvents =
  /\btraining (?:and \w+ )?(?:cent(?:er|re)|institute|program(?:me)?s?|materials?|topics?|needs)\b|\btelim(?:-tedris)? (?:ve \w+ )?(?:merkez|proqram|material|movzu|ehtiyac)\w*|\b(?:opening|closing|award|certificate) (?:ceremony|session|meeting)\b|\b(?:acilis|baglanis) merasim\w*|\bconference (?:hall|room)\b|\bkonfrans zal\w*|\bmeeting (?:the|their|needs|of the needs|with (?:the )?(?:needs|demands))\b|\breception (?:cent(?:er|re)s?|conditions|desk|of applications)\b|\b(?:ali|tehsil) qebul\b|\bforum(?:un)? (?:ereferinde|ereesinde)|\bintroduction of\b/g

/** What makes of a word an event: it takes place. */
export const takesPlace = new RegExp(
  '\\b(?:held|hosts?|hosted|conducted|organi[sz]ed?|organi[sz]es|took place|takes? place|taking place|started|starts|began|begins|kicked off|opened|' +
    'opens|launched|concluded|ended|ends|completed|continues|attended|participated|took part|participates|will be|was|is being|arranged|delivered|marked|dedicated|' +
    'kecir\\w+|bas(?:la\\w+|a cat\\w+)|bas tut\\w+|teskil (?:ed|ol)\\w+|istirak ed\\w+|qatil\\w+|ev sahibliyi\\w*|davam ed\\w+|acil\\w+|yekunlas\\w+|ol(?:ub|acaq|muş|mus)\\w*|gerceklesdir\\w+|hesr (?:olun|ed)\\w+)\\b',
)

export interface EventWord {
  kind: EventKind
  /** Place of the word in the line in which it was found, in folded letters */
  index: number
}

/** The words of one line that may name an event, the weightiest first. Names of bodies are to be blanked out before. */
export function eventWords(line: string): (EventWord & { weight: number })[] {
  const folded = fold(line).replace(notEvents, (found) => ' '.repeat(found.length))
  return words
    .flatMap(({ kind, weight, sign }) =>
      [...folded.matchAll(sign)].map(({ index }) => ({ kind, weight, index })),
    )
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
}

/**
 * The kind of the event that a text tells of, by its headline and its first sentences; null where nothing takes place.
 * @param lead the first sentences, names of bodies blanked out
 */
export function eventKindOf(title: string, lead: readonly string[]): EventKind | null {
  const scores = new Map<EventKind, number>()
  const add = (kind: EventKind, points: number) => scores.set(kind, (scores.get(kind) ?? 0) + points)
  for (const { kind, weight } of firstOfEachKind(title)) add(kind, weight * 2)
  lead.forEach((sentence, at) => {
    const happens = takesPlace.test(fold(sentence)) ? 1 : 0.35
    for (const { kind, weight } of firstOfEachKind(sentence)) add(kind, (weight * happens) / (1 + at / 3))
  })
  const [best] = [...scores].sort(([, one], [, other]) => other - one)
  return best && best[1] >= 0.5 ? best[0] : null
}

const firstOfEachKind = (line: string) =>
  eventWords(line).filter((word, at, all) => all.findIndex(({ kind }) => kind === word.kind) === at)
