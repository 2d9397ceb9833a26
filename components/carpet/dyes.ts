/** The colours of the house and a lighter or deeper wool of each: one family, so that pictures sit side by side. */
export const dyes = {
  petrol: '#0f4455',
  lake: '#2b6472',
  pomegranate: '#a0142f',
  madder: '#7b1027',
  sand: '#e9dcc3',
  wool: '#f5ecd9',
  saffron: '#d7a441',
  ink: '#14212a',
} as const

export type Dye = keyof typeof dyes

/** Which wool plays which part in one carpet. */
export interface Scheme {
  field: Dye
  /** A quiet figure in the field, close to its ground */
  shade: Dye
  /** The three wools of the figures, the strongest first */
  figures: readonly [Dye, Dye, Dye]
  /** Outlines of figures */
  line: Dye
  border: Dye
  /** Figures of the border */
  borderFigures: readonly [Dye, Dye]
  /** Thin stripes between the bands */
  guard: readonly [Dye, Dye]
}

export const schemes: readonly [Scheme, ...Scheme[]] = [
  {
    field: 'petrol',
    shade: 'lake',
    figures: ['pomegranate', 'sand', 'saffron'],
    line: 'ink',
    border: 'pomegranate',
    borderFigures: ['sand', 'petrol'],
    guard: ['ink', 'saffron'],
  },
  {
    field: 'pomegranate',
    shade: 'madder',
    figures: ['petrol', 'sand', 'saffron'],
    line: 'ink',
    border: 'petrol',
    borderFigures: ['sand', 'pomegranate'],
    guard: ['ink', 'sand'],
  },
  {
    field: 'sand',
    shade: 'wool',
    figures: ['petrol', 'pomegranate', 'saffron'],
    line: 'ink',
    border: 'petrol',
    borderFigures: ['saffron', 'sand'],
    guard: ['pomegranate', 'sand'],
  },
  {
    field: 'ink',
    shade: 'petrol',
    figures: ['sand', 'pomegranate', 'saffron'],
    line: 'madder',
    border: 'sand',
    borderFigures: ['petrol', 'pomegranate'],
    guard: ['pomegranate', 'ink'],
  },
  {
    field: 'lake',
    shade: 'petrol',
    figures: ['sand', 'pomegranate', 'ink'],
    line: 'petrol',
    border: 'ink',
    borderFigures: ['sand', 'saffron'],
    guard: ['ink', 'saffron'],
  },
  {
    field: 'madder',
    shade: 'pomegranate',
    figures: ['sand', 'saffron', 'petrol'],
    line: 'ink',
    border: 'sand',
    borderFigures: ['madder', 'petrol'],
    guard: ['ink', 'saffron'],
  },
]
