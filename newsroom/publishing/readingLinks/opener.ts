import ipaddr from 'ipaddr.js'

/**
 * The network that an address belongs to (of IPv4 the first 24 bits, of IPv6 the first 48): enough to tell two offices
 * apart, and not a person. '' for what is no address.
 */
export function shortAddress(given: string): string {
  if (!ipaddr.isValid(given)) return ''
  const address = ipaddr.process(given)
  return address.kind() === 'ipv4'
    ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`).toString()
    : ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`).toString()
}

/** Names as browsers give them, the more particular ones first: nearly all of them also say Chrome and Safari. */
const programs: [RegExp, string][] = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bYaBrowser\//, 'Yandex'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (names: [RegExp, string][], text: string) => names.find(([form]) => form.test(text))?.[1]

/** The browser and the system in words, without their versions; of another program the first word. */
export function shortBrowser(agent: string): string {
  const program = named(programs, agent) ?? /^[A-Za-z][\w.-]{0,30}/.exec(agent)?.[0] ?? ''
  return [program, named(systems, agent)].filter(Boolean).join(', ')
}
