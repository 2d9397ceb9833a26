/**
 * What can be wrong with a link, the most dangerous first. The dangerous ones lead readers into a trap and are said at
 * once; the others only lead nowhere, which a second night has to confirm.
 */
export const dangers = [
  /** `javascript:` or `data:`: a program instead of an address */
  'script',
  /** A name before the host (`https://migration.gov.az@evil.example`): it looks like another site, or logs somebody in */
  'credentials',
  /** A host that looks like one of the register and is another */
  'lookalike',
  /** The site that answers cannot prove that it is the one */
  'certificate',
  /** It ends on a site of another owner */
  'elsewhere',
  /** It begins encrypted and ends unencrypted */
  'downgrade',
] as const

export const breakages = [
  /** Answered with 404 or 410 */
  'gone',
  /** A document of ours that readers do not see */
  'not-public',
  /** No address at all */
  'malformed',
  /** The host is inside a private network, where no reader gets */
  'private',
  /** The host is not found or takes no connection */
  'unreachable',
  /** No answer in time */
  'slow',
  /** The site answers with its own error */
  'failing',
  /** It sends readers in a circle */
  'circle',
] as const

export const findingKinds = [...dangers, ...breakages] as const
export type Danger = (typeof dangers)[number]
export type FindingKind = (typeof findingKinds)[number]

/** What was found wrong with one address. */
export interface Finding {
  kind: FindingKind
  /** What the site answered, where it answered */
  status: number | null
  /** Where it leads, or what was taken for what */
  detail: string | null
}

export const isDangerous = (kind: FindingKind): kind is Danger => dangers.some((one) => one === kind)

/** A finding that is nothing more than its kind. */
export const finding = (kind: FindingKind, more: Partial<Omit<Finding, 'kind'>> = {}): Finding => ({
  kind,
  status: more.status ?? null,
  detail: more.detail ?? null,
})
