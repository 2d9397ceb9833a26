import { words } from './words'

const days = ['dd.MM.yyyy', 'd.MM.yyyy', 'd.M.yyyy', 'dd.M.yyyy', 'yyyy-MM-dd']
const moments = days.flatMap((day) => [`${day} HH:mm`, `${day}, HH:mm`, `${day} H:mm`])

/**
 * How days and moments are typed at the desk: as Azerbaijan writes them, and what is written otherwise is not
 * taken. Left to itself the picker guesses (react-datepicker 7.6): `15.03.2024` became the first of this month.
 */
export const dayPicker = {
  pickerAppearance: 'dayOnly',
  displayFormat: 'dd.MM.yyyy',
  overrides: { dateFormat: days, strictParsing: true },
} as const

/** A moment. */
export const momentPicker = {
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  displayFormat: 'dd.MM.yyyy HH:mm',
  overrides: { dateFormat: moments, strictParsing: true },
} as const

/** Every moment is typed and shown by the clock of Baku, wherever the editor's computer stands; see the components. */
export const momentOfBaku = {
  Field: '/components/admin/MomentField#MomentField',
  Cell: '/components/admin/MomentCell#MomentCell',
} as const

/** Said beside a moment. */
export const byBakuClock = words('Bakı vaxtı ilə.', 'Baku time.')
