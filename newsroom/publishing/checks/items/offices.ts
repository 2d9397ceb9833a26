import type { ParticipationRow } from '../../freezeOffices'
import type { Appointment, Day } from '../../officeOn'
import { covers, officeOn } from '../../officeOn'
import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { blocking } from '../issue'

type Row = ParticipationRow & { shown?: { frozenAt?: string | null; office?: string | null } | null }

const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : null

/**
 * Somebody who held an office that day would be shown without it. Publishing takes the office from the register by
 * itself; what it cannot take is an appointment that is not public, and what it does not take is one that was
 * recorded after the row had been written.
 */
export function missingOffices(
  item: Data,
  { appointments, day }: Pick<ItemFacts, 'appointments' | 'day'>,
): Issue[] {
  const rows = Array.isArray(item.participations) ? (item.participations as Row[]) : []
  return rows.flatMap((row, index): Issue[] => {
    const field = `participations.${index}.appointment`
    const person = idOf(row.person)
    if (!person) return []
    const own = appointments.filter((one) => one.person === person)
    const chosen = idOf(row.appointment)
    if (row.shown?.frozenAt) return row.shown.office ? [] : laterRecorded(field, own, day)
    const meant = chosen ? own.filter(({ id }) => id === chosen) : own.filter((one) => covers(one, day))
    if (meant.some(({ isPublic }) => isPublic)) return []
    const [closed] = meant
    return closed ? [closedOffice(field, closed)] : chosen ? [unknownOffice(field)] : []
  })
}

/** The row was written without an office that the register has by now. */
function laterRecorded(field: string, own: ItemFacts['appointments'], day: Day): Issue[] {
  const held = officeOn(
    own.filter(({ isPublic }) => isPublic),
    day,
  )
  if (!held) return []
  const [az, en] = inBoth(held)
  return [
    blocking(
      field,
      'office-missing',
      `Həmin gün tutduğu vəzifə səhifədə yoxdur (${az}): menyudan «Vəzifələri reyestrdən yenidən götür» əmrini verin.`,
      `The office held that day is not shown (${en}): choose “Take offices from the register again” from the menu.`,
    ),
  ]
}

const inBoth = ({ office: { az, en } }: Pick<Appointment, 'office'>) =>
  [az ?? en ?? '…', en ?? az ?? '…'] as const

function closedOffice(field: string, closed: Appointment): Issue {
  const [az, en] = inBoth(closed)
  return blocking(
    field,
    'office-not-public',
    `Həmin gün tutduğu vəzifə (${az}) hələ dərc olunmayıb və səhifədə görünməyəcək: əvvəlcə onu dərc edin.`,
    `The office held that day (${en}) is not public and would not be shown: publish that entry first.`,
  )
}

const unknownOffice = (field: string): Issue =>
  blocking(
    field,
    'office-unknown',
    'Seçilmiş vəzifə bu şəxsin deyil və ya reyestrdə artıq yoxdur: başqasını seçin.',
    'The chosen office is not this person’s, or no longer in the register: choose another.',
  )
