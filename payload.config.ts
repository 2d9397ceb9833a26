import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Appointments } from './collections/Appointments'
import { Documents } from './collections/Documents'
import { deskAzerbaijani } from './collections/deskAzerbaijani'
import { deskEnglish } from './collections/deskEnglish'
import { Events } from './collections/Events'
import { auditEndpoints } from './collections/endpoints/auditEndpoints'
import { brokenLinksEndpoint } from './collections/endpoints/brokenLinksEndpoint'
import { commentEndpoints } from './collections/endpoints/commentEndpoints'
import { deskEndpoints } from './collections/endpoints/deskEndpoints'
import { emergencyEndpoints } from './collections/endpoints/emergencyEndpoints'
import { hereEndpoint } from './collections/endpoints/hereEndpoint'
import { historyEndpoints } from './collections/endpoints/historyEndpoints'
import { mergeEndpoints } from './collections/endpoints/mergeEndpoints'
import { sameFilesEndpoint } from './collections/endpoints/sameFilesEndpoint'
import { sameNamesEndpoints } from './collections/endpoints/sameNamesEndpoints'
import { translationEndpoints } from './collections/endpoints/translationEndpoints'
import { translationExchangeEndpoints } from './collections/endpoints/translationExchangeEndpoints'
import { translationMemoryEndpoints } from './collections/endpoints/translationMemoryEndpoints'
import { translationOverviewEndpoints } from './collections/endpoints/translationOverviewEndpoints'
import { usesEndpoint } from './collections/endpoints/usesEndpoint'
import { articleEditor } from './collections/fields/articleEditor'
import { withBase } from './collections/fields/base'
import { livePreview } from './collections/fields/livePreview'
import { withRegisterPickers } from './collections/fields/registerPickers'
import { Home } from './collections/Home'
import { Media } from './collections/Media'
import { objectStorage } from './collections/Media/objectStorage'
import { News } from './collections/News'
import { Organisations } from './collections/Organisations'
import { Pages } from './collections/Pages'
import { People } from './collections/People'
import { Projects } from './collections/Projects'
import { Redirects } from './collections/Redirects'
import { Site } from './collections/Site'
import { withSpokenLabels } from './collections/spokenLabels'
import { Terms } from './collections/Terms'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'
import { env } from './env'
import { mailQueue, senderAs } from './newsroom/alerts/mailQueue'

/** Turbopack knows no `import.meta.dirname`. */
const folder = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.payloadSecret ?? '',
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: 12 },
    idType: 'uuidv7',
    push: false,
    migrationDir: join(folder, 'migrations'),
  }),
  // In this order they stand in the desk's menu, each group where its first one stands.
  collections: [
    News,
    Events,
    Media({ folder: join(env.dataDir, 'media') }),
    People,
    Organisations,
    Appointments,
    Projects,
    Documents,
    Topics,
    Pages,
    Redirects,
    Terms,
    Users({ siteUrl: env.siteUrl, secure: env.siteUrl.startsWith('https:') }),
  ]
    .map(withSpokenLabels)
    .map(withBase)
    .map(withRegisterPickers),
  globals: [Home, Site],
  endpoints: [
    ...mergeEndpoints,
    ...sameNamesEndpoints,
    usesEndpoint,
    sameFilesEndpoint,
    brokenLinksEndpoint,
    ...deskEndpoints,
    ...auditEndpoints,
    ...commentEndpoints,
    ...translationEndpoints,
    ...translationExchangeEndpoints,
    ...emergencyEndpoints,
    hereEndpoint,
    ...historyEndpoints,
    ...translationMemoryEndpoints,
    ...translationOverviewEndpoints,
  ],
  plugins: [objectStorage(env.objectStorage)],
  // What somebody was refused, in a line without the words of a draft: a trace is for what is wrong with the program.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
  localization: {
    locales: [
      { code: 'az', label: { az: 'Azərbaycanca', en: 'Azerbaijani' } },
      { code: 'en', label: { az: 'İngiliscə', en: 'English' } },
    ],
    defaultLocale: 'az',
    fallback: false,
  },
  i18n: {
    supportedLanguages: { az, en },
    fallbackLanguage: 'az',
    translations: { az: deskAzerbaijani, en: deskEnglish },
  },
  editor: articleEditor,
  sharp,
  email: mailQueue(senderAs(env)),
  csrf: env.deskOrigins,
  cookiePrefix: 'newsroom',
  graphQL: { disable: true },
  telemetry: false,
  custom: { purgesEdge: env.edge.length > 0, siteUrl: env.siteUrl },
  upload: {
    limits: { fileSize: 64 * 1024 * 1024 },
    abortOnLimit: true,
    // Payload's safe names drop every Azerbaijani letter; collections/Media/checkUpload makes better ones.
    safeFileNames: false,
  },
  // Written by npm run generate, not behind one's back by every command.
  typescript: { outputFile: join(folder, 'payload-types.ts'), autoGenerate: false },
  admin: {
    user: 'users',
    dateFormat: 'd MMM yyyy, HH:mm',
    // Gravatar would tell a third party who works here.
    avatar: 'default',
    importMap: { baseDir: folder },
    timezones: {
      defaultTimezone: 'Asia/Baku',
      supportedTimezones: [{ label: 'Asia/Baku', value: 'Asia/Baku' }],
    },
    livePreview,
    components: {
      graphics: {
        Logo: '/components/admin/DeskLogo#DeskLogo',
        Icon: '/components/admin/DeskLogo#DeskIcon',
      },
      beforeDashboard: [
        '/components/admin/dashboard/Dashboard#Dashboard',
        '/components/admin/BrokenLinks#BrokenLinks',
        '/components/admin/Welcome#Welcome',
      ],
      afterNavLinks: [
        '/components/admin/calendar/CalendarLink#CalendarLink',
        '/components/admin/translation/overview/OverviewLink#OverviewLink',
        '/components/admin/SameNamesLink#SameNamesLink',
      ],
      providers: ['/components/admin/saving/LocalCopiesKeeper#LocalCopiesKeeper'],
      views: {
        createFirstUser: { Component: '/components/admin/NobodyYet#NobodyYet' },
        calendar: { Component: '/components/admin/calendar/CalendarView#CalendarView', path: '/calendar' },
        translations: {
          Component: '/components/admin/translation/overview/OverviewView#OverviewView',
          path: '/translations',
        },
        sameNames: { Component: '/components/admin/SameNamesView#SameNamesView', path: '/same-names' },
      },
    },
    meta: { titleSuffix: ' · Newsroom', robots: 'noindex, nofollow', icons: '/favicon.svg' },
  },
})
