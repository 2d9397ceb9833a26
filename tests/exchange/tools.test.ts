import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '@/newsroom/translation/desk'
import { madeAt, release, segment } from '@/newsroom/translation/exchange/desk.fixture'
import { exportDesks } from '@/newsroom/translation/exchange/exportDesks'
import { planImport } from '@/newsroom/translation/exchange/planImport'
import { readExchange } from '@/newsroom/translation/exchange/readExchange'

/** Debian packages that hold the tools; .ci/run installs them. */
const packages = {
  xmllint: 'libxml2-utils',
  msgfmt: 'gettext',
  xliff2po: 'translate-toolkit',
  po2xliff: 'translate-toolkit',
}
const schema = join(import.meta.dirname, 'schema')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-exchange-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a tool says; an error names the package where the tool is not installed. */
function run(tool: keyof typeof packages, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, XML_CATALOG_FILES: join(schema, 'catalog.xml') },
  })
  if (error)
    throw new Error(`${tool} does not run: install Debian's package ${packages[tool]}`, { cause: error })
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stderr || stdout}`)
  return stdout
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readExchange(readFileSync(join(folder, name)))

const odd = segment('body.odd', 'Əlavə: 5 < 6 & "7" <1>]]></1>\\<2>', {
  marks: [{ number: 1, kind: 'italic' }],
  ...{ translation: 'Also: 5 < 6 & "7" <1>]]></1>\\<2>', state: 'translated' },
})
const twin = segment('body.twin', 'Tədbirin iştirakçıları', { kind: 'caption' })
const desk: Desk = { ...release, segments: [...release.segments, odd, twin] }
const other: Desk = { ...desk, collection: 'events', segments: [segment('title', 'Təlim <1/>')] }

describe('XLIFF of the newsroom', () => {
  it('is valid by the strict schema of OASIS', () => {
    write('out.xlf', exportDesks([desk, other], 'xliff', madeAt).body)
    run('xmllint', '--noout', '--nonet', '--schema', join(schema, 'xliff-core-1.2-strict.xsd'), 'out.xlf')
  })

  it('is told apart from XLIFF that is not valid', () => {
    write('bad.xlf', exportDesks([desk], 'xliff', madeAt).body.replace(/ original="[^"]*"/, ''))
    expect(() =>
      run('xmllint', '--noout', '--nonet', '--schema', join(schema, 'xliff-core-1.2-strict.xsd'), 'bad.xlf'),
    ).toThrow(/'original' is required/)
  })

  it('goes through translate-toolkit to PO and back with every unit, tag and state', () => {
    write('there.xlf', exportDesks([desk], 'xliff', madeAt).body)
    run('xliff2po', '--progress=none', 'there.xlf', 'there.po')
    run('po2xliff', '--progress=none', 'there.po', 'back.xlf')
    for (const name of ['there.po', 'back.xlf']) {
      const plan = planImport([desk], read(name))
      expect(
        plan.unchanged.map(({ segment }) => segment.key),
        name,
      ).toEqual([...['title', 'summary', 'participations.free:leyla ahmadova.topic', 'body.odd']])
      expect(plan.empty, name).toHaveLength(4)
      expect(plan.unchanged.find(({ segment }) => segment.key === 'summary')?.unit.unfinished, name).toBe(
        true,
      )
      expect(plan.unchanged.find(({ segment }) => segment.key === 'title')?.unit.unfinished, name).toBe(false)
    }
  })

  it('that somebody translated in PO is taken with its tags', () => {
    write('job.xlf', exportDesks([desk], 'xliff', madeAt).body)
    run('xliff2po', '--progress=none', 'job.xlf', 'job.po')
    const words = 'The <1>State <2>Migration</2> Service</1> said 5 < 6.<3/>Then it "ended".'
    const translated = readFileSync(join(folder, 'job.po'), 'utf8').replace(
      /(msgid "(?:"\n")?<1>Dövlət[^\n]*\n)msgstr ""/,
      (_, id) => `${id}msgstr "${words.replaceAll('"', '\\"')}"`,
    )
    write('job.po', translated)
    run('po2xliff', '--progress=none', 'job.po', 'done.xlf')
    for (const name of ['job.po', 'done.xlf']) {
      const [taken] = planImport([desk], read(name)).take
      expect(taken?.segment.key, name).toBe('body.k3f9a2xq')
      expect(taken?.unit.translation, name).toBe(words)
    }
  })
})

describe('PO of the newsroom', () => {
  it('passes msgfmt --check without a warning', () => {
    write('out.po', exportDesks([desk, other], 'po', madeAt).body)
    const { stderr } = spawnSync('msgfmt', ['-c', '-v', '-o', '/dev/null', 'out.po'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    expect(stderr.trim()).toBe('3 translated messages, 1 fuzzy translation, 5 untranslated messages.')
  })

  it('goes through translate-toolkit to XLIFF and back with every unit, tag and state', () => {
    write('there.po', exportDesks([desk], 'po', madeAt).body)
    run('po2xliff', '--progress=none', 'there.po', 'over.xlf')
    run('xliff2po', '--progress=none', 'over.xlf', 'back.po')
    for (const name of ['over.xlf', 'back.po']) {
      const file = read(name)
      expect(file, name).toMatchObject({
        from: 'az',
        to: 'en',
        made: { [`news/${desk.id}`]: desk.source.token },
      })
      const plan = planImport([desk], file)
      expect([plan.unchanged.length, plan.empty.length], name).toEqual([4, 4])
      expect(
        plan.unchanged.filter(({ unit }) => unit.unfinished).map(({ segment }) => segment.key),
        name,
      ).toEqual(['summary'])
    }
  })
})
