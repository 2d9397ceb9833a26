import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfigData } from 'html-validate'
import { HtmlValidate } from 'html-validate'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { SitePage } from '@/components/frame/SitePage'
import { wordsOf } from '@/messages/wordsIn'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import { tasteOff } from '@/tests/support/validMarkup'
import { ComponentsBody } from './ComponentsBody'
import { frames, specimenPage } from './values/site'
import { voiceOf } from './voice'

/** Every component that the rendering met, however deep. */
const met = vi.hoisted(() => new Set<unknown>())

vi.mock('react/jsx-dev-runtime', async (original) => {
  const runtime = await original<{ jsxDEV: (...given: unknown[]) => unknown }>()
  const jsxDEV = (type: unknown, ...rest: unknown[]) => {
    met.add(type)
    return runtime.jsxDEV(type, ...rest)
  }
  return { ...runtime, jsxDEV }
})

/** What need not stand here, by the beginning of its path, and why. */
const exceptions: Record<string, string> = {
  'admin/': 'pieces of the desk: they live in Payload’s admin and are seen there',
  'specimens/': 'this page itself',
  'pages/ErrorBody': 'a whole page; the browser tests visit every page kind at its own address',
  'frame/LinkPreview': 'lines of the head of a page that machines read',
  'pages/ArchiveBody': 'a whole page',
  'pages/DeadLinkBody': 'a whole page',
  'pages/DocumentBody': 'a whole page',
  'pages/DocumentListBody': 'a whole page',
  'pages/EditorialBody': 'a whole page',
  'pages/EventBody': 'a whole page',
  'pages/EventListBody': 'a whole page',
  'pages/HomeBody': 'a whole page',
  'pages/MissingBody': 'a whole page',
  'pages/NewsBody': 'a whole page',
  'pages/NewsListBody': 'a whole page',
  'pages/OrganisationBody': 'a whole page',
  'pages/OrganisationListBody': 'a whole page',
  'pages/PeopleListBody': 'a whole page',
  'pages/PersonBody': 'a whole page',
  'pages/ProjectBody': 'a whole page',
  'pages/ProjectListBody': 'a whole page',
  'pages/SearchBody': 'a whole page',
  'pages/TopicBody': 'a whole page',
  'pages/TopicListBody': 'a whole page',
}

const folder = join(import.meta.dirname, '..')
const files = globSync('**/*.tsx', { cwd: folder }).filter((path) => !path.endsWith('.test.tsx'))
const exceptionFor = (path: string) => Object.keys(exceptions).find((beginning) => path.startsWith(beginning))

function whole(locale: Locale): string {
  const voice = voiceOf(locale)
  const page = specimenPage(voice)
  const { bare } = frames(voice)
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsOf(locale)} timeZone="Asia/Baku">
      <SiteDocument locale={locale}>
        <SitePage frame={bare} page={page} siteUrl={bare.siteUrl} section={null} title="…" unlisted>
          <ComponentsBody page={page} />
        </SitePage>
      </SiteDocument>
    </NextIntlClientProvider>,
  )}`
}

describe('the page of components', () => {
  beforeEach(() => met.clear())

  it('shows every component, or says why not', async () => {
    whole('az')
    const unseen: string[] = []
    for (const path of files.filter((path) => !exceptionFor(path))) {
      const exported: Record<string, unknown> = await import(join(folder, path))
      for (const [name, value] of Object.entries(exported)) {
        if (typeof value === 'function' && /^[A-Z]/.test(name) && !met.has(value))
          unseen.push(`${path} ${name}`)
      }
    }
    expect(unseen).toEqual([])
    expect(met.size).toBeGreaterThan(60)
  })

  it('makes no exception for what is not there', () => {
    const kept = Object.keys(exceptions).filter((beginning) =>
      files.some((path) => path.startsWith(beginning)),
    )
    expect(kept).toEqual(Object.keys(exceptions))
  })

  it.each(locales)('is valid HTML in %s, with every id once', async (locale) => {
    const html = whole(locale)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const rules: ConfigData['rules'] = {
      ...tasteOff.rules,
      // One landmark stands here in several states; on every other page its name is its own.
      'unique-landmark': 'off',
      // React spells dateTime; the press writes it small.
      'attr-case': 'off',
    }
    const validator = new HtmlValidate({ ...tasteOff, rules })
    const { results } = await validator.validateString(html)
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, offset }) => `${ruleId}: ${message} ${html.slice(offset, offset + 120)}`,
      ),
    )
    expect(faults).toEqual([])
  })

  it('leaves no specimen empty', () => {
    const html = whole('az')
    const empty = html.match(/<div class="state"><p class="facts">[^<]*<\/p>(<p><\/p>)?<\/div>/g) ?? []
    expect(empty).toEqual([])
  })
})
