import type { SamplePerson } from '../shapes'

/**
 * The people whom the five source releases name. Spellings under `variants` are those met in the releases and
 * in the press; nothing is said of anyone beyond name and office, and nobody gets an invented portrait.
 */
export const people: SamplePerson[] = [
  {
    key: 'vusal-huseynov',
    given: { az: 'Vüsal', en: 'Vusal' },
    family: { az: 'Hüseynov', en: 'Huseynov' },
    variants: ['Vusal Huseinov', 'Vusal Hüseynov', 'V. Huseynov'],
  },
  {
    key: 'sabina-aliyeva',
    given: { az: 'Səbinə', en: 'Sabina' },
    family: { az: 'Əliyeva', en: 'Aliyeva' },
    variants: ['Sabina Alieva', 'S. Aliyeva'],
  },
  {
    key: 'elmira-suleymanova',
    given: { az: 'Elmira', en: 'Elmira' },
    family: { az: 'Süleymanova', en: 'Suleymanova' },
    variants: ['E. Suleymanova', 'E. Süleymanova', 'Elmira Suleimanova'],
  },
  {
    key: 'turan-jahangirova',
    given: { az: 'Turan', en: 'Turan' },
    family: { az: 'Cahangirova', en: 'Jahangirova' },
    variants: ['Turan Cahangirova'],
  },
  {
    key: 'fuzuli-jabrayilli',
    given: { az: 'Füzuli', en: 'Fuzuli' },
    family: { az: 'Cəbrayıllı', en: 'Jabrayilli' },
    variants: ['Fuzuli Jabrayilly', 'Fuzuli Cabrayilli'],
  },
  {
    key: 'vladimir-gjorgjiev',
    given: { az: 'Vladimir', en: 'Vladimir' },
    family: { az: 'Gjorgjiev', en: 'Gjorgjiev' },
    variants: ['Vladimir Georgiev', 'Vladimir Gyorgiyev', 'Vladimir Giorgiyev'],
  },
  {
    key: 'vladanka-andreeva',
    given: { az: 'Vladanka', en: 'Vladanka' },
    family: { az: 'Andreeva', en: 'Andreeva' },
    variants: ['Vladanka Andreyeva'],
  },
  {
    key: 'antonio-vitorino',
    given: { az: 'Antonio', en: 'Antonio' },
    family: { az: 'Vitorino', en: 'Vitorino' },
    variants: ['António Vitorino'],
  },
  {
    key: 'jonathan-prentice',
    given: { az: 'Jonathan', en: 'Jonathan' },
    family: { az: 'Prentice', en: 'Prentice' },
    variants: ['Conatan Prentis'],
  },
  {
    key: 'yasmina-pinjo',
    given: { az: 'Yasmina', en: 'Yasmina' },
    family: { az: 'Pinjo', en: 'Pinjo' },
    variants: ['Jasmina Pinjo'],
  },
]
