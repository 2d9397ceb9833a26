import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsIn, withoutComments } from './support/imports'

const root = join(import.meta.dirname, '..')

/** Rooms are told by the longest beginning of a path that stands here. */
const mayImport: Record<string, { values: string[]; types?: string[] }> = {
  'newsroom/language': { values: [] },
  'newsroom/addresses': { values: ['newsroom/language', 'env'] },
  /** What is wrong with a link; goes out to other sites, for jobs. */
  'newsroom/links': { values: ['newsroom/language', 'newsroom/addresses'] },
  'newsroom/names': { values: ['newsroom/language', 'newsroom/addresses'] },
  'newsroom/search': { values: ['newsroom/language', 'newsroom/addresses', 'newsroom/names'] },
  'newsroom/importing': {
    values: [
      'newsroom/language',
      'newsroom/addresses',
      'newsroom/names',
      'newsroom/search',
      'newsroom/importing/cleaning',
    ],
  },
  /** Also runs in the browser, where text is pasted into the editor. */
  'newsroom/importing/cleaning': { values: ['newsroom/language', 'newsroom/addresses'] },
  'newsroom/publishing': {
    values: ['newsroom/language', 'newsroom/addresses', 'newsroom/names', 'newsroom/links'],
  },
  'newsroom/translation': {
    values: [
      'newsroom/language',
      'newsroom/addresses',
      'newsroom/publishing',
      'newsroom/names',
      'newsroom/translation/checks',
      'newsroom/translation/segments/placeholders',
    ],
  },
  /** Also runs in the browser, while a segment is typed. */
  'newsroom/translation/checks': {
    values: ['newsroom/language', 'newsroom/translation/segments/placeholders'],
    types: ['newsroom/translation'],
  },
  /** How placeholders are written, wherever segments are read. */
  'newsroom/translation/segments/placeholders': { values: [] },
  'newsroom/alerts': { values: ['newsroom/language', 'newsroom/addresses', 'newsroom/publishing', 'env'] },
  'newsroom/jobs': { values: ['newsroom/*', 'env'] },
  /** `migrations`: whether the database is as new as the program. */
  'newsroom/queries': { values: ['newsroom/*', 'payload.config', 'env', 'migrations'] },
  collections: { values: ['newsroom/*'], types: ['env'] },
  'payload.config': { values: ['collections', 'newsroom/jobs', 'newsroom/alerts', 'env'] },
  'next.config': { values: ['newsroom/addresses', 'env'] },
  components: {
    values: ['messages', 'newsroom/language', 'newsroom/addresses'],
    types: ['newsroom/queries'],
  },
  /** Invented values, which no other component may show. */
  'components/specimens': {
    values: ['components', 'newsroom/language', 'newsroom/addresses'],
    types: ['newsroom/queries'],
  },
  'components/admin': {
    values: [
      'newsroom/language',
      'newsroom/addresses',
      'newsroom/importing/cleaning',
      'newsroom/translation/checks',
      // A pure function as well; its folder also reads the glossary.
      'newsroom/translation/terms/checkTerms',
    ],
    types: ['newsroom/publishing', 'newsroom/names', 'newsroom/links', 'newsroom/translation'],
  },
  messages: { values: ['newsroom/language'] },
  app: {
    values: [
      'newsroom/queries',
      'components',
      'components/specimens',
      'messages',
      'newsroom/addresses',
      'payload.config',
    ],
  },
  press: { values: ['env', 'newsroom/publishing/tags'] },
  migrations: { values: [] },
  env: { values: [] },
  'payload-types': { values: [] },
  /** Commands and tests import anything; nobody imports them. */
  scripts: { values: ['*'] },
  tests: { values: ['*'] },
}

/** Written by Payload or Next, and read by nobody. */
const generated = /^(app\/\(payload\)\/|next-env\.d\.ts|payload-types\.ts|migrations\/)/
const notOurs = ['node_modules', '.next', '.git', 'data', 'test-results', 'playwright-report', 'public']

const files = globSync('**/*.{ts,tsx,mts,mjs}', {
  cwd: root,
  exclude: (path) => notOurs.includes(path.split(sep)[0] ?? ''),
}).map((path) => path.split(sep).join('/'))
const own = files.filter((path) => !generated.test(path))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** A test stands beside its file, and is a test all the same. */
const isTest = (path: string) =>
  /\.(test|spec|fixture)\.tsx?$|^(vitest|playwright)\.config\.ts$/.test(path) ||
  /^(tests|press\/testing)\//.test(path)

function roomOf(path: string): string {
  if (isTest(path)) return 'tests'
  const rooms = Object.keys(mayImport).filter(
    (room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`),
  )
  return rooms.sort((a, b) => b.length - a.length)[0] ?? `no room for ${path}`
}

/** Path inside the project that an import leads to, or null for a package. */
function target(from: string, specifier: string): string | null {
  if (specifier === '@payload-config') return 'payload.config.ts'
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (!specifier.startsWith('.')) return null
  return relative(root, join(root, dirname(from), specifier))
    .split(sep)
    .join('/')
}

/** `newsroom/*` is every room of the newsroom but queries, which only pages may open. */
function isAllowed(room: string, path: string, allowed: string[]): boolean {
  const goal = roomOf(path)
  if (goal === room) return true
  if (goal === 'tests' || (goal === 'scripts' && room !== 'tests')) return false
  return allowed.some(
    (one) =>
      one === '*' ||
      one === goal ||
      path === one ||
      (one === 'newsroom/*' && goal.startsWith('newsroom/') && goal !== 'newsroom/queries'),
  )
}

describe('the rooms of the house', () => {
  it('are known for every file', () => {
    expect(own.map(roomOf).filter((room) => room.startsWith('no room'))).toEqual([])
  })

  it('import from each other as the table of the architecture says, and in no other way', () => {
    const offences = own.flatMap((path) => {
      const room = roomOf(path)
      if (room === 'tests') return []
      const { values, types = [] } = mayImport[room] ?? { values: [] }
      return importsIn(read(path)).flatMap(({ specifier, isType }) => {
        const goal = target(path, specifier)
        if (goal === null || goal.startsWith('payload-types'))
          return isType || goal === null ? [] : [`${path} → ${goal}`]
        const allowed = isType ? [...values, ...types] : values
        return isAllowed(room, goal, allowed) ? [] : [`${path} → ${goal}${isType ? ' (type)' : ''}`]
      })
    })
    expect(offences).toEqual([])
  })

  it('load under plain Node wherever commands and the worker reach', () => {
    const plain = own.filter((path) =>
      /^(newsroom\/(?!queries\/)|collections\/|payload\.config\.ts|env\.ts|press\/)/.test(path),
    )
    const offences = plain
      .filter((path) => !isTest(path))
      .flatMap((path) =>
        importsIn(read(path))
          .filter(({ specifier, isType }) => !isType && /^(next(\/|$)|server-only|react-dom)/.test(specifier))
          .map(({ specifier }) => `${path} → ${specifier}`),
      )
    expect(offences).toEqual([])
  })

  it('let only pages into the queries, and mark each of those for the server', () => {
    const queries = own.filter((path) => path.startsWith('newsroom/queries/') && !isTest(path))
    const reaching = queries.filter((path) =>
      importsIn(read(path)).some(({ specifier }) => specifier === '@payload-config'),
    )
    const unmarked = reaching.filter((path) => !read(path).includes("import 'server-only'"))
    expect(reaching.length).toBeGreaterThan(0)
    expect(unmarked).toEqual([])
  })
})

describe('the habits of the house', () => {
  it('read the environment in one place', () => {
    // Commands hand their variables on to the processes that they start.
    const others = own.filter(
      (path) =>
        !/^(env\.ts|scripts\/|press\/cli\.ts)/.test(path) &&
        !isTest(path) &&
        read(path).includes('process.env'),
    )
    expect(others).toEqual([])
  })

  it('keep files short enough to be read at one sitting', () => {
    const long = own
      .map((path) => [path, read(path).trimEnd().split('\n').length] as const)
      .filter(([path, lines]) => lines > (isTest(path) ? 320 : 200))
    expect(long).toEqual([])
  })

  it('have no drawers', () => {
    const drawers = own.filter((path) => /(^|\/)(utils?|helpers?|lib|common|shared|misc)(\/|\.)/.test(path))
    expect(drawers).toEqual([])
  })

  it('leave no note for later in the code', () => {
    const marks = /\b(TODO|FIXME|XXX)\b/
    expect(own.filter((path) => path !== 'tests/rooms.test.ts' && marks.test(read(path)))).toEqual([])
  })

  it('neither skip a test nor silence the compiler', () => {
    const skipped = /\b(it|test|describe)\.(skip|only|todo)\b/
    const silenced = /(:|\bas|<) ?any\b/
    const orders = /@ts-(ignore|expect-error|nocheck)/
    const offences = own.filter((path) => {
      const code = withoutComments(read(path))
      return (
        path !== 'tests/rooms.test.ts' &&
        (skipped.test(code) || silenced.test(code) || orders.test(read(path)))
      )
    })
    expect(offences).toEqual([])
  })
})
