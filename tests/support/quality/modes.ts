/** In which ways one page is looked at (quality B1): colours, widths in CSS px, with and without script. */
export const schemes = ['light', 'dark', 'forced'] as const
export const widths = [320, 768, 1280] as const

export interface Mode {
  scheme: (typeof schemes)[number]
  width: (typeof widths)[number]
  script: boolean
}

/** Every combination, grouped so that a page is loaded once with and once without script. */
export const everyMode: Mode[] = [true, false].flatMap((script) =>
  schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width, script }))),
)

/**
 * Three visits, among which every scheme, every width and both kinds of script occur. Nine neighbouring numbers
 * together meet every pair of two answers.
 * @param turn the number of the page among all pages
 */
export const fewModes = (turn: number): Mode[] =>
  schemes.map((scheme, i) => ({
    scheme,
    width: at(widths, i + turn),
    script: (i + Math.floor(turn / 3)) % 3 !== 0,
  }))

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T

export const nameOf = ({ scheme, width, script }: Mode) =>
  `${scheme} ${width}${script ? '' : ' without script'}`
