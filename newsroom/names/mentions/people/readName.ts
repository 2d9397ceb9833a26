import { isPlainGap } from '../words/word'
import type { NameUnit } from './nameUnits'
import { isChildOf, isInitial } from './nameUnits'

/** A run of words that may be a name. */
export interface NameInText {
  /** Given and family names, without father and initials */
  units: NameUnit[]
  /** Index of its last unit, which may be the father's */
  to: number
  father: string | null
  hasInitial: boolean
}

/** Small words of foreign names. */
const particle = /^(?:de|da|del|della|van|von|der|den|al|el|bin|ibn|la|di|do|dos|le)$/

const courtesy = /^(?:xanım|bəy|müəllim|müəllimə)$/

const follows = (unit: NameUnit | undefined, before: NameUnit | undefined): boolean =>
  unit !== undefined && isPlainGap(unit.gap) && (before?.tied ?? null) === null

/** The name of so many words that begins with a unit, or null where there is none. */
export function nameAt(units: readonly NameUnit[], at: number, length: number): NameInText | null {
  const picked: NameUnit[] = []
  let father: string | null = null
  let hasInitial = false
  let to = at
  while (picked.length < length) {
    const unit = units[to]
    const before = units[to - 1]
    const isFirst = picked.length === 0
    if (!unit || (!isFirst && !follows(unit, before) && !(isInitial(before) && /^\.\s?$/.test(unit.gap))))
      return null
    if (!isFirst && isChildOf(units[to + 1]) && follows(units[to + 1], unit)) {
      father = unit.written
      to += 2
      continue
    }
    if (!isFirst && isInitial(unit) && units[to + 1]?.gap.startsWith('.')) {
      hasInitial = true
      to += 1
      continue
    }
    // Səbinə xanım Əliyeva
    if (!isFirst && courtesy.test(unit.written)) {
      to += 1
      continue
    }
    if (!unit.isCapital && !particle.test(unit.folded)) return null
    picked.push(unit)
    to += 1
  }
  const [next, child] = [units[to], units[to + 1]]
  if (
    father === null &&
    next?.isCapital &&
    follows(next, units[to - 1]) &&
    isChildOf(child) &&
    follows(child, next)
  ) {
    father = next.written
    to += 2
  }
  return { units: picked, to: to - 1, father, hasInitial }
}
