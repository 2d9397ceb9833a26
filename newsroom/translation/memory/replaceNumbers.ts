import type { Locale } from '../../language/locales'

/** A number as it is written, with what parts its thousands and its decimals; placeholders are none. */
const number = /(?<![\p{L}\p{N}</])\d+(?:[.,:\u00a0]\d+)*(?![\p{L}\p{N}]|\/?>)/gu
/** 2024-cü, 5th, 1990s: a number with an ending that depends on it. */
const tiedInTranslation = /^(?:[-‐‑'’]\p{L}|\p{L})/u

/**
 * A remembered translation with the numbers of the text asked, where the two sources differ in numbers only and it is
 * certain which number of the translation is which: each one that changes stands once in the remembered source and once,
 * written the same, in its translation, and nothing that depends on it is tied to it. Null otherwise: «2024-cü il» cannot
 * become «2026-cü il», and thousands and decimals are parted otherwise in the other language.
 */
export function replaceNumbers(
  remembered: { source: string; translation: string },
  asked: string,
  to: Locale,
): string | null {
  const [old, fresh] = [numbersOf(remembered.source), numbersOf(asked)]
  if (remembered.source.replace(number, '#') !== asked.replace(number, '#')) return null
  const changes = old.flatMap((from, at) => (from === fresh[at] ? [] : [{ from, to: fresh[at] ?? '' }]))
  if (changes.length === 0) return null
  const isCertain = changes.every(({ from, to: into }) => {
    const places = [...remembered.translation.matchAll(number)].filter(([found]) => found === from)
    const [place] = places
    const behind = place ? remembered.translation.slice(place.index + from.length) : ''
    return (
      /^\d+$/.test(from + into) &&
      old.filter((other) => other === from).length === 1 &&
      places.length === 1 &&
      !tiedInTranslation.test(behind) &&
      !(to === 'en' && isOne(from) !== isOne(into))
    )
  })
  if (!isCertain) return null
  const instead = new Map(changes.map((change) => [change.from, change.to]))
  return remembered.translation.replace(number, (found) => instead.get(found) ?? found)
}

const numbersOf = (text: string): string[] => text.match(number) ?? []

/** One permit, two permits: Azerbaijani has one form for both. */
const isOne = (written: string): boolean => Number(written) === 1
