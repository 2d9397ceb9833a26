import { paragraph } from '@/tests/support/documents'
import type { AdviceFacts, Data, FileFacts, ItemFacts } from '../facts'
import { readBody } from '../text/readBody'

/** A press release that no rule finds fault with. */
export const goodItem: Data = {
  language: 'az',
  kind: 'press-release',
  title: 'Bakıda miqrasiya hüququ üzrə təlim keçirilib',
  summary: 'Üçgünlük təlimdə Dövlət Miqrasiya Xidmətinin iyirmi əməkdaşı iştirak edib.',
  slug: 'bakida-telim',
  body: paragraph('Təlim üç gün davam edib.'),
  event: 'e1',
  topics: ['t1'],
  otherLanguagePlan: 'after',
}

/** A picture that no rule finds fault with. */
export const goodFile: FileFacts = {
  isPicture: true,
  width: 2400,
  credit: 'A. Quliyev',
  alt: { az: 'Zalda uzun masa' },
  caption: { az: 'Təlimin açılışı' },
}

export const facts = (own: Partial<ItemFacts & AdviceFacts> = {}): ItemFacts & AdviceFacts => ({
  now: '2026-11-22T08:00:00.000Z',
  language: 'az',
  text: readBody(goodItem.body),
  files: new Map(),
  siteUrl: 'https://migration.example',
  siteHasContact: true,
  otherLanguage: 'missing',
  planOfOther: null,
  translation: null,
  isImported: false,
  before: null,
  significance: 'normal',
  day: '2026-11-20',
  appointments: [],
  closedTargets: new Set(),
  people: [],
  unlinkedNames: [],
  nameless: [],
  nearInTime: [],
  ...own,
})

/** Facts about an item with one paragraph. */
export const saying = (text: string, ...children: Data[]) =>
  facts({ text: readBody(paragraph(text, ...children)) })

export const link = (text: string, url: string): Data => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [{ type: 'text', text }],
})

export const innerLink = (text: string, relationTo: string, value: string): Data => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', text }],
})

export const codes = (issues: readonly { field: string; code: string }[]): string[] =>
  issues.map(({ field, code }) => `${field}: ${code}`)
