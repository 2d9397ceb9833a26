import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { advice } from '../issue'

/** A share, or a count of thousands and more: what readers quote and ask about. */
const shares = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?\s?(?:%|faiz|per ?cent\b)/iu
const large =
  /(?<![\p{L}\p{N}+№.,/-])(?:\d{1,3}(?:[   .,]\d{3})+|\d{5,}|\d+(?:[.,]\d+)?[  ](?:min|milyon|mln|thousand|million)(?![\p{L}]))(?![\p{N}]|[-–/.]\d)/iu

/** Numbers that count nothing: telephones, articles and numbers of acts, sums of money have their own law. */
const countsNothing = /[+(]\d|№|\bNo\.|tel(?:efon)?[.: ]|zəng|çağrı|call centre|manat|\bAZN\b|maddə|article/iu

/** Who says so: a speaker, a report, a date as of which. */
const sourced =
  /(?:görə|əsasən|məlumat|hesabat|statistik|mənbə|sorğu|tədqiqat|bildir|deyi[bl]|qeyd ed|vurğula|söylə|xatırlad|çıxış ed|nəzərə çatdır)|\b(?:according|report|statistic|source|survey|study|data|said|says|told|noted|stressed|added|explained|figures?)/iu

const isSourced = (text: string): boolean => sourced.test(text)

/** The first number of a paragraph that asks where it comes from, or null. */
export function unsourcedNumber(text: string): string | null {
  if (isSourced(text) || countsNothing.test(text)) return null
  return (shares.exec(text)?.[0] ?? large.exec(text)?.[0] ?? null)?.trim() ?? null
}

/** Numbers that nothing and nobody stands for: no speaker, no link in the paragraph, no document of the item. */
export function numbersWithoutSource(item: Data, { text }: Pick<ItemFacts, 'text'>): Issue[] {
  if (Array.isArray(item.documents) && item.documents.length > 0) return []
  const found = text.blocks.flatMap(({ text: words, hasLink }) =>
    hasLink ? [] : (unsourcedNumber(words) ?? []),
  )
  const [number] = found
  return number
    ? [
        advice(
          'body',
          'number-without-source',
          `«${number}» haradan götürülüb? Mənbəni və tarixi yazın və ya sənədə keçid verin.`,
          `Where does “${number}” come from? Name the source and the date, or link to the document.`,
        ),
      ]
    : []
}
