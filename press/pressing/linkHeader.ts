/**
 * React announces fonts, styles and pictures in a Link header instead of the page when it can. What announces a
 * script goes.
 * @returns undefined when nothing is left
 */
export function linkHeader(value: string | string[] | undefined): string | undefined {
  if (value === undefined) return undefined
  const links = [value].flat().flatMap((line) => line.split(/,\s*(?=<)/))
  return (
    links.filter((link) => /;\s*as="?(font|style|image)"?(\s*;|\s*$)/i.test(link)).join(', ') || undefined
  )
}
