import type { Locale } from '../../language/locales'
import type { Desk } from '../desk'
import type { ImportPlan, Placed } from './planImport'
import type { ExchangeFile, ExchangeUnit } from './unit'
import { documentOf, keyOf } from './unit'

/** One unit of a file, as the person who sent it is told of it. */
export interface ReportedUnit {
  id: string
  document: string
  key: string
  /** Where it stands in the file */
  line: number
  /** As the file says */
  source: string
  translation: string
  /** As it is here: the source of today and the translation that stands; null where there is no such segment */
  here: { source: string; translation: string } | null
  /** Why it was refused */
  reasons: string[]
}

/** What became of a file. The lists hold every unit once; those that need nobody's attention are only counted. */
export interface ImportReport {
  format: ExchangeFile['format']
  documents: {
    document: string
    title: string
    taken: number
    /** Whether the file was made from an older version of the source; null where it does not say */
    isOlder: boolean | null
  }[]
  counts: Record<keyof ImportPlan, number>
  /** What the file says of itself and does not keep, in sentences */
  warnings: string[]
  taken: ReportedUnit[]
  older: ReportedUnit[]
  changedHere: ReportedUnit[]
  unfinished: ReportedUnit[]
  gone: ReportedUnit[]
  unknown: ReportedUnit[]
  refused: ReportedUnit[]
}

const told = (unit: ExchangeUnit, placed: Placed | null, reasons: string[] = []): ReportedUnit => ({
  ...{ id: unit.id, document: documentOf(unit.id), key: keyOf(unit.id), line: unit.line },
  ...{ source: unit.source, translation: unit.translation },
  here: placed && { source: placed.segment.source, translation: placed.segment.translation },
  reasons,
})
const placed = (one: Placed) => told(one.unit, one)

/** A header that names other documents than the units: somebody put a file together, or sent the wrong one. */
function warningsOf({ made, units }: ExchangeFile, locale: Locale): string[] {
  const inHeader = Object.keys(made)
  const inUnits = new Set(units.map(({ id }) => documentOf(id)))
  const only = inHeader.filter((document) => !inUnits.has(document))
  const unsaid = inHeader.length === 0 ? [] : [...inUnits].filter((document) => !inHeader.includes(document))
  const sentence = (documents: string[], az: string, en: string) =>
    documents.length === 0 ? [] : [`${locale === 'az' ? az : en}: ${documents.join(', ')}.`]
  return [
    ...sentence(
      only,
      'Faylın başlığında göstərilən sənədin seqmentləri faylda yoxdur',
      'The header names documents of which the file has no segments',
    ),
    ...sentence(
      unsaid,
      'Faylda başlıqda göstərilməyən sənədin seqmentləri var',
      'The file has segments of documents that its header does not name',
    ),
  ]
}

/** Other documents than the one at whose desk the file was brought in. */
function alsoOf(desks: readonly Desk[], { locale, at }: Asked): string[] {
  const others = desks.filter(({ collection, id }) => typeof at === 'string' && `${collection}/${id}` !== at)
  if (others.length === 0) return []
  const titles = others.map(({ source }) => source.title).join('; ')
  return locale === 'az'
    ? [`Faylda başqa sənədlərin tərcüməsi də var idi: «${titles}».`]
    : [`The file held the translation of other documents as well: “${titles}”.`]
}

/** Who asks, and at the desk of which document; undefined where no document was said. */
interface Asked {
  locale: Locale
  at?: unknown
}

/** Tells what became of a file, in the language of whoever sent it. */
export function reportOf(
  file: ExchangeFile,
  desks: readonly Desk[],
  plan: ImportPlan,
  asked: Asked,
): ImportReport {
  const { locale } = asked
  const counts = Object.fromEntries(
    Object.entries(plan).map(([fate, all]) => [fate, all.length]),
  ) as ImportReport['counts']
  return {
    format: file.format,
    documents: desks.map((desk) => {
      const document = `${desk.collection}/${desk.id}`
      const made = file.made[document]
      return {
        document,
        title: desk.source.title,
        taken: plan.take.filter((one) => one.desk === desk).length,
        isOlder: made === undefined ? null : made !== desk.source.token,
      }
    }),
    counts,
    warnings: [...warningsOf(file, locale), ...alsoOf(desks, asked)],
    taken: plan.take.map(placed),
    older: plan.older.map(placed),
    changedHere: plan.changedHere.map(placed),
    unfinished: plan.unfinished.map(placed),
    gone: plan.gone.map((unit) => told(unit, null)),
    unknown: plan.unknown.map((unit) => told(unit, null)),
    refused: plan.refused.map((one) =>
      told(
        one.unit,
        one,
        one.problems.map(({ message }) => message[locale]),
      ),
    ),
  }
}
