import type { APIRequestContext } from '@playwright/test'
import type { Locale } from '../../newsroom/language/locales'
import { addressesIn } from '../support/siteCrawl'

/** Addresses of the sample content, one of each page kind. */
export const known = {
  az: {
    home: '/az',
    'news list': '/az/xeberler',
    'filtered news': '/az/xeberler?kind=press-reliz&year=2021',
    month: '/az/xeberler?year=2021&month=12',
    archive: '/az/arxiv',
    events: '/az/tedbirler',
    people: '/az/sexsler',
    person: '/az/sexsler/vusal-huseynov',
    organisations: '/az/teskilatlar',
    organisation: '/az/teskilatlar/dovlet-miqrasiya-xidmeti',
    projects: '/az/layiheler',
    project: '/az/layiheler/beynelxalq-miqrantlar-gunu',
    documents: '/az/senedler',
    document: '/az/senedler/tehlukesiz-nizamli-ve-qanuni-miqrasiya-uzre-qlobal-pakt',
    topics: '/az/movzular',
    topic: '/az/movzular/miqrasiya-huququ',
    'editorial page': '/az/elcatanliq-beyanati',
    search: '/az/axtaris',
    results: '/az/axtaris?q=miqrasiya',
    'no results': '/az/axtaris?q=qwrtzp',
    missing: '/az/xeberler/bele-xeber-yoxdur',
    components: '/az/_components',
  },
  en: {
    home: '/en',
    'news list': '/en/news',
    'filtered news': '/en/news?kind=press-release&year=2021',
    month: '/en/news?year=2021&month=12',
    archive: '/en/archive',
    events: '/en/events',
    people: '/en/people',
    person: '/en/people/vusal-huseynov',
    organisations: '/en/organisations',
    organisation: '/en/organisations/state-migration-service',
    projects: '/en/projects',
    project: '/en/projects/international-migrants-day',
    documents: '/en/documents',
    document: '/en/documents/global-compact-for-safe-orderly-and-regular-migration',
    topics: '/en/topics',
    topic: '/en/topics/migration-law',
    'editorial page': '/en/accessibility-statement',
    search: '/en/search',
    results: '/en/search?q=migration',
    'no results': '/en/search?q=qwrtzp',
    missing: '/en/news/there-is-no-such-item',
    components: '/en/_components',
  },
} as const

const folders = {
  az: { item: '/az/xeberler/', event: '/az/tedbirler/' },
  en: { item: '/en/news/', event: '/en/events/' },
}

/** The kinds of pages, as tests name them. */
export const kindNames = [...Object.keys(known.az), ...Object.keys(folders.az)]

/** An address of every page kind in a language; an item and an event are taken from a person's page. */
export async function pageKinds(request: APIRequestContext, locale: Locale): Promise<Record<string, string>> {
  const linked = async (path: string, folder: string) => {
    const found = addressesIn(await (await request.get(path)).text()).find((address) =>
      address.startsWith(folder),
    )
    if (!found) throw new Error(`${path} links to nothing under ${folder}`)
    return found
  }
  const item = await linked(known[locale].person, folders[locale].item)
  const event = await linked(item, folders[locale].event)
  return { ...known[locale], item, event }
}
