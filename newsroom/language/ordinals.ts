/** Endings by the last spoken numeral: bir-ci, iki-ci, üç-cü … (index 0 is not spoken). */
const ofOnes = ['', '-ci', '-ci', '-cü', '-cü', '-ci', '-cı', '-ci', '-ci', '-cu']
/** on-cu, iyirmi-ci, otuz-cu, qırx-cı, əlli-ci, altmış-cı, yetmiş-ci, səksən-ci, doxsan-cı. */
const ofTens = ['', '-cu', '-ci', '-cu', '-cı', '-ci', '-cı', '-ci', '-ci', '-cı']

/**
 * The Azerbaijani ordinal ending of a number, with its hyphen: «2021-ci», «2024-cü», «1990-cı», «10-cu».
 * The vowel follows the last numeral as it is spoken. Not from `Intl.PluralRules('az')`: CLDR gives whole
 * thousands -cü («2000-cü» for «2000-ci»). The sign does not count; a fraction is cut off.
 */
export function ordinalSuffix(n: number): string {
  const whole = Math.abs(Math.trunc(n))
  if (whole === 0) return '-cı' // sıfırıncı
  if (whole % 10) return ofOnes[whole % 10] ?? ''
  if (whole % 100) return ofTens[(whole % 100) / 10] ?? ''
  if (whole % 1e3) return '-cü' // yüzüncü
  if (whole % 1e6) return '-ci' // mininci
  if (whole % 1e9) return '-cu' // milyonuncu
  return whole % 1e12 ? '-cı' : '-cu' // milyardıncı, trilyonuncu
}
