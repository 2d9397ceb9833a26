import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDraft as draftOf, makePublic, publishIt } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { importFiles } from '../files'
import { staffAccount } from '../staffAccount'
import { importArchive } from './importArchive'

let payload: Payload
let req: PayloadRequest
let desk: Browser
const folder = mkdtempSync(join(tmpdir(), 'archive-'))
const ids = { service: '', vusal: '', sabina: '' }

beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'administrator')
  const user = await staffAccount(payload, 'administrator@example.org')
  req = await createLocalReq({ user }, payload)
  ids.service = await makePublic(desk, 'organisations', { name: 'Dövlət Miqrasiya Xidməti' })
  ids.vusal = await makePublic(desk, 'people', { given: 'Vüsal', family: 'Hüseynov' })
  ids.sabina = await draftOf(desk, 'people', { given: 'Səbinə', family: 'Əliyeva' })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await payload.destroy()
})

function archiveOf(name: string, lines: (object | string)[]): string {
  const path = join(folder, `${name}.jsonl`)
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}
const take = (archive: string, publish = true) => importArchive(req, { archive, publish }, () => undefined)
const itemAt = async (legacyAddress: string) => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { legacyAddress: { equals: legacyAddress } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  const [item] = docs
  if (!item) throw new Error(`no item of ${legacyAddress}`)
  return item
}
const redirectOf = async (from: string) => {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    overrideAccess: true,
  })
  return docs[0]?.to
}

const az = {
  locale: 'az',
  title: 'Gəncədə qəbul keçirilib',
  body: '<h1>Gəncədə qəbul keçirilib</h1><p>Dövlət Miqrasiya Xidmətinin rəisi Vüsal Hüseynov vətəndaşları qəbul edib. Səbinə Əliyeva da çıxış edib.</p><p>286 dəfə oxunub</p>',
  date: '2019-10-01',
  url: 'https://old.example.org/az/news/view/77',
}
const en = {
  locale: 'en',
  title: 'Citizens received in Ganja',
  body: 'The service received citizens in Ganja.\n\nTheir questions were answered.',
  date: '2019-10-02 10:30',
  url: 'https://old.example.org/en/news/view/77/',
}

describe('an archive that is published', () => {
  it('comes out with its dates, in both languages as one story, and damages nothing by one bad line', async () => {
    const report = await take(archiveOf('first', [az, '{broken', { locale: 'fr', title: 'x', body: '' }, en]))
    expect(report).toMatchObject({
      lines: 4,
      imported: 2,
      already: 0,
      paired: 1,
      redirects: 2,
      refused: [],
      undated: [],
    })
    expect(report.damaged.map(({ line }) => line)).toEqual([2, 3])
    const [one, other] = [await itemAt(az.url), await itemAt(en.url)]
    expect(one).toMatchObject({
      _status: 'published',
      state: 'published',
      language: 'az',
      publishedAt: '2019-10-01T08:00:00.000Z',
      slug: 'gencede-qebul-kecirilib',
    })
    expect(other.story).toBe(one.story)
    expect(other.publishedAt).toBe('2019-10-02T06:30:00.000Z')
    expect(JSON.stringify(one.body)).not.toContain('286')
    expect(one.summary).toContain('vətəndaşları qəbul edib')
  })

  it('leads on from the old addresses, and tells the press once', async () => {
    expect(await redirectOf('/az/news/view/77')).toBe('/az/xeberler/gencede-qebul-kecirilib')
    expect(await redirectOf('/en/news/view/77')).toBe('/en/news/citizens-received-in-ganja')
  })

  it('links who and what is certainly meant and public, and nobody else', async () => {
    const item = await itemAt(az.url)
    expect((item.organisations ?? []).map(({ organisation }) => organisation)).toEqual([ids.service])
    expect(JSON.stringify(item)).not.toContain(ids.sabina)
  })

  it('goes on where it was, and takes nothing twice', async () => {
    const third = { ...az, title: 'Şəkidə qəbul keçirilib', url: 'https://old.example.org/az/news/view/78' }
    const archive = archiveOf('second', [az, en, third, third])
    expect(await take(archive)).toMatchObject({ imported: 1, already: 3 })
    expect(await take(archive)).toMatchObject({ imported: 0, already: 4 })
    expect((await payload.count({ collection: 'news', overrideAccess: true })).totalDocs).toBe(3)
  })

  it('pairs what the archive calls a translation, whichever comes first', async () => {
    const report = await take(
      archiveOf('pairs', [
        {
          ...en,
          url: 'https://old.example.org/e/1',
          title: 'First',
          translationOf: 'https://old.example.org/a/1',
        },
        { ...az, url: 'https://old.example.org/a/1', title: 'Birinci' },
        { ...az, url: null, slug: 'ikinci-xeber', title: 'İkinci' },
        { ...en, url: 'https://old.example.org/e/2', title: 'Second', translationOf: 'ikinci-xeber' },
      ]),
    )
    expect(report).toMatchObject({ imported: 4, paired: 2 })
    expect((await itemAt('https://old.example.org/e/1')).story).toBe(
      (await itemAt('https://old.example.org/a/1')).story,
    )
  })

  it('holds nothing back: no date, no text, too long a headline, an address with a query', async () => {
    const archive = archiveOf('odd', [
      { locale: 'az', title: 'Tarixsiz xəbər', body: '', url: 'https://old.example.org/view.php?id=5' },
      { ...az, title: `Uzun ${'başlıq '.repeat(60)}`, url: 'https://old.example.org/uzun' },
      {
        ...az,
        title: 'Gələcəkdən xəbər',
        date: '2099-01-01',
        body: 'Mətn',
        url: 'https://old.example.org/sabah',
      },
      { ...az, title: 'Ana səhifədəki xəbər', url: 'https://old.example.org/?p=9' },
    ])
    const report = await take(archive)
    expect(report).toMatchObject({ imported: 4, refused: [], undated: [1, 3], addressesWithoutRedirect: 1 })
    expect(await redirectOf('/view.php?id=5')).toBe('/az/xeberler/tarixsiz-xeber')
    const item = await itemAt('https://old.example.org/view.php?id=5')
    expect(item._status).toBe('published')
    expect(Date.now() - Date.parse(item.publishedAt ?? '')).toBeLessThan(60_000)
    expect((await itemAt('https://old.example.org/uzun')).title?.length).toBeLessThanOrEqual(200)
  })

  it('lists what may be two tellings of one event, and waits for nobody', async () => {
    const twice = { ...az, date: '2018-03-05', title: 'Bakıda qaçqınların hüquqları üzrə seminar keçirilib' }
    const report = await take(
      archiveOf('tellings', [
        { ...twice, url: 'https://old.example.org/az/s/1' },
        {
          ...twice,
          date: '2018-03-06',
          title: 'Bakıda qaçqınların hüquqlarına dair seminar keçirilib',
          url: 'https://old.example.org/az/s/2',
        },
        { ...twice, date: '2018-06-06', url: 'https://old.example.org/az/s/3' },
      ]),
    )
    expect(report.imported).toBe(3)
    const found = report.likelyOneEvent.filter(({ titles }) =>
      titles.every((title) => title.includes('qaçqın')),
    )
    expect(found).toMatchObject([{ lines: [1, 2], why: 'same-language' }])
  })
})

describe('an archive that is not published', () => {
  it('waits as drafts, whose old addresses lead to them once they are out', async () => {
    const url = 'https://old.example.org/az/qaralama'
    const report = await take(archiveOf('drafts', [{ ...az, title: 'Qaralama', url }]), false)
    expect(report).toMatchObject({ imported: 1, published: false })
    const item = await itemAt(url)
    expect(item._status).toBe('draft')
    expect(await redirectOf('/az/qaralama')).toBeUndefined()
    await publishIt(desk, 'people', ids.sabina)
    await publishIt(desk, 'news', item.id)
    expect(await redirectOf('/az/qaralama')).toBe('/az/xeberler/qaralama')
  })
})

describe('files by command', () => {
  const fileOf = (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const newsCount = async () => (await payload.count({ collection: 'news', overrideAccess: true })).totalDocs
  const release = 'Bakıda brifinq keçirilib\n\n14 mart 2023\n\nBrifinqdə Vüsal Hüseynov çıxış edib.'

  it('are told each in its place, whatever becomes of the one before, and leave drafts', async () => {
    const before = await newsCount()
    const files = [
      fileOf('a.docx', Buffer.from('PK\u0003\u0004')),
      join(folder, 'none.txt'),
      fileOf('b.txt', release),
    ]
    const said: string[] = []
    const { answer, failed } = await importFiles(req, { files, locale: 'en', dryRun: false }, (line) =>
      said.push(line),
    )
    expect(failed).toBe(2)
    expect(answer).toMatchObject([
      { file: files[0], error: 'The file is damaged or incomplete. Save it again and send it once more.' },
      { file: files[1], error: 'There is no such file, or it cannot be read.' },
      {
        file: files[2],
        language: 'az',
        title: 'Bakıda brifinq keçirilib',
        date: '2023-03-14',
        event: { kind: 'briefing' },
      },
    ])
    expect(await newsCount()).toBe(before + 1)
    expect(said).toEqual([expect.stringMatching(/b\.txt: http.*\/admin\/collections\/news\/[0-9a-f-]{36}$/)])
  })

  it('are only looked at in a dry run, and told in exactly these words', async () => {
    const before = await newsCount()
    const { answer } = await importFiles(
      req,
      {
        files: [fileOf('c.txt', release)],
        locale: 'az',
        dryRun: true,
      },
      () => undefined,
    )
    expect(Object.keys(answer[0] ?? {})).toEqual(
      'file language kind title date place event participations organisations projects documents body dropped doubts'.split(
        ' ',
      ),
    )
    expect(await newsCount()).toBe(before)
  })
})
