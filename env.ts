import { resolve } from 'node:path'
import { z } from 'zod'

/** An origin without a path, as canonical addresses are built from it. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://news.example.org' })
  .transform((value) => new URL(value).origin)

/** Several of them, parted by spaces or commas. */
const origins = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(origin))

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)

const yesOrNo = z.enum(['yes', 'no', 'true', 'false', '1', '0'], { error: 'must be yes or no' })
const isYes = (value: z.infer<typeof yesOrNo>) => ['yes', 'true', '1'].includes(value)
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, 'must be a number from 1 to 65535'),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be an address of this machine such as 127.0.0.1')),
  SITE_URL: optional(origin),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: 'must begin with postgres://' })),
  DATA_DIR: optional(z.string()),
  PAYLOAD_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  ADMIN_EMAIL: optional(z.email('must be an e-mail address')),
  ADMIN_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters')),
  SAMPLE_CONTENT: optional(yesOrNo),
  COMPONENTS_PAGE: optional(yesOrNo),
  PRESS_MEMORY_MB: optional(wholeNumber(16, 65_536)),
  PRESS_DISK_MB: optional(wholeNumber(16, 1_048_576)),
  PRESS_STALE_HOURS: optional(wholeNumber(1, 720)),
  PRESS_CONTROL_PORT: optional(wholeNumber(1, 65_535)),
  EDGE_PURGE_URL: optional(origins),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })),
  MAIL_FROM: optional(z.email('must be an e-mail address')),
  LINK_CHECK: optional(yesOrNo),
  LINK_CHECK_AGENT: optional(
    z
      .string()
      .max(200)
      .regex(/^[\x20-\x7e]+$/, 'must be one line of plain letters'),
  ),
  S3_BUCKET: optional(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'must be the name of a bucket')),
  S3_ENDPOINT: optional(origin),
  S3_REGION: optional(z.string()),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
})

/** What is wrong with the settings, as one sentence per variable. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/**
 * Reads every setting of the program from a set of environment variables.
 * @throws SettingsError naming each malformed variable and what it must be.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const result = schema.safeParse(variables)
  if (!result.success) {
    throw new SettingsError(
      result.error.issues.map((issue) => `The setting ${issue.path.join('.')} ${issue.message}.`).join('\n'),
    )
  }
  const given = result.data
  if (given.ADMIN_PASSWORD && !given.ADMIN_EMAIL) {
    throw new SettingsError('The setting ADMIN_PASSWORD needs ADMIN_EMAIL, the address to log in with.')
  }
  const port = given.PORT ?? 3000
  const siteUrl = given.SITE_URL ?? `http://localhost:${port}`
  return {
    production: given.NODE_ENV === 'production',
    port,
    /** The address to listen on; without one, all of this machine's. */
    host: given.HOST,
    siteUrl,
    deskOrigins: spellings(siteUrl),
    databaseUrl: given.DATABASE_URL,
    // A folder that is known only at run time: nothing in it belongs into the build.
    dataDir: resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? 'data'),
    dataDirGiven: given.DATA_DIR !== undefined,
    payloadSecret: given.PAYLOAD_SECRET,
    adminEmail: given.ADMIN_EMAIL,
    adminPassword: given.ADMIN_PASSWORD,
    sampleContent: given.SAMPLE_CONTENT && isYes(given.SAMPLE_CONTENT),
    /** Whether `/az/_components` shows how every component looks. */
    componentsPage: given.COMPONENTS_PAGE ? isYes(given.COMPONENTS_PAGE) : given.NODE_ENV !== 'production',
    press: {
      memoryMb: given.PRESS_MEMORY_MB ?? 256,
      diskMb: given.PRESS_DISK_MB ?? 1024,
      /** How long a page that is out of date may be shown while no newer one can be made */
      staleHours: given.PRESS_STALE_HOURS ?? 24,
      /** Where /metrics and `npm run press` are answered on this machine; any free port when left out */
      controlPort: given.PRESS_CONTROL_PORT,
    },
    /** Caches in front of the press, each of which is purged by tag; none when the press itself is in front */
    edge: given.EDGE_PURGE_URL ?? [],
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    linkCheck: {
      /** Whether addresses on other sites are asked at night */
      on: given.LINK_CHECK ? isYes(given.LINK_CHECK) : true,
      userAgent: given.LINK_CHECK_AGENT ?? `Newsroom link check (+${siteUrl})`,
    },
    objectStorage: objectStorageOf(given),
  }
}

/** Where files lie when not under DATA_DIR: any store that speaks S3. Undefined without a bucket. */
function objectStorageOf(given: z.infer<typeof schema>) {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given
  if (!S3_BUCKET && !S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY && !given.S3_ENDPOINT) return undefined
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new SettingsError(
      'The settings S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: give all of them or none.',
    )
  }
  return {
    bucket: S3_BUCKET,
    endpoint: given.S3_ENDPOINT,
    region: given.S3_REGION ?? 'us-east-1',
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

/** Origins whose cookie the desk accepts; on one's own machine both names of it. */
function spellings(siteUrl: string): string[] {
  const own = /^(https?:\/\/)(?:localhost|127\.0\.0\.1)(:\d+)?$/.exec(siteUrl)
  return own ? ['localhost', '127.0.0.1'].map((host) => `${own[1]}${host}${own[2] ?? ''}`) : [siteUrl]
}

export type Environment = ReturnType<typeof readEnvironment>

export const env = readEnvironment(process.env)
