import { describe, expect, it } from 'vitest'
import type { DocumentPage, ProjectPage, SiteFrame } from '@/newsroom/queries/shapes'
import { document } from './document'
import { project } from './project'

const frame: SiteFrame = {
  siteUrl: 'https://example.org',
  agency: 'Dövlət Miqrasiya Xidməti',
  agencyNote: null,
  callCentre: null,
  address: null,
  contacts: [],
  social: [],
  notice: null,
  pages: [],
}
const az = (text: string) => ({ text, lang: 'az' as const })
const page = { locale: 'az', other: { locale: 'en', href: null }, tags: [], until: null } as const
const assembly = { name: az('BMT Baş Assambleyası'), href: '/az/teskilatlar/bmt-bas-assambleyasi' }
const named = {
  '@type': 'Organization',
  '@id': 'https://example.org/az/teskilatlar/bmt-bas-assambleyasi#organisation',
  name: 'BMT Baş Assambleyası',
}

const convention: DocumentPage = {
  ...page,
  tags: [],
  path: '/az/senedler/konvensiya',
  id: 'd1',
  title: az('Uşaq hüquqları haqqında Konvensiya'),
  kind: 'convention',
  date: '1989-11-20',
  variants: ['CRC'],
  issuer: assembly,
  summary: null,
  file: { href: '/media/k1/original.pdf', type: 'PDF', bytes: 1000, lang: 'az' },
  link: null,
  years: [],
}

describe('the data of the register for machines', () => {
  it('call what binds legislation, with who passed it and its file', () => {
    expect(document(frame, convention)).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://example.org/az/senedler/konvensiya#document',
      alternateName: ['CRC'],
      legislationDate: '1989-11-20',
      legislationPassedBy: named,
      encoding: { contentUrl: 'https://example.org/media/k1/original.pdf', inLanguage: 'az' },
    })
  })

  it('call a report a report, published on a day by somebody', () => {
    const report = document(frame, { ...convention, kind: 'report' })
    expect(report).toMatchObject({ '@type': 'Report', datePublished: '1989-11-20', publisher: named })
    expect(report).not.toHaveProperty('legislationDate')
  })

  it('name the members of a project and the days that are recorded', () => {
    const observance: ProjectPage = {
      ...page,
      tags: [],
      path: '/az/layiheler/beynelxalq-miqrantlar-gunu',
      id: 'j1',
      name: az('Beynəlxalq Miqrantlar Günü'),
      kind: 'observance',
      variants: [],
      from: '2000-12-04',
      to: null,
      picture: null,
      partners: [{ organisation: assembly, acronym: null, logo: null, role: 'host' }],
      about: null,
      events: [],
      years: [],
      earlier: [],
    }
    const data = project(frame, observance)
    expect(data).toMatchObject({ '@type': 'Project', foundingDate: '2000-12-04', member: [named] })
    expect(data).not.toHaveProperty('dissolutionDate')
  })
})
