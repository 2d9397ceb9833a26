import { describe, expect, it } from 'vitest'
import { documents } from '@/scripts/sample/content/documents'
import { organisations } from '@/scripts/sample/content/organisations'
import { people } from '@/scripts/sample/content/people'
import { projects } from '@/scripts/sample/content/projects'
import type { Labelled } from '@/tests/support/fiveReleases/releases'
import { bytesOf, fiveReleases } from '@/tests/support/fiveReleases/releases'
import { compileRegister } from '../names/mentions/compileRegister'
import { importFile } from './importFile'
import { namesOf } from './recognising/namesOf'

/** The register of the sample content, by its keys. */
const sample = compileRegister({
  people: people.map(({ key, given, family, variants }) => ({
    id: key,
    names: { az: `${given.az} ${family.az}`, en: `${given.en} ${family.en}` },
    variants,
  })),
  organisations: organisations.map(({ key, name, acronym, variants }) => ({
    id: key,
    names: name,
    variants,
    acronyms: acronym ? [acronym.az, acronym.en] : [],
  })),
  projects: projects.map(({ key, name, variants }) => ({ id: key, names: name, variants })),
  documents: documents.map(({ key, title, variants }) => ({ id: key, names: title, variants })),
})
const nobody = compileRegister({ people: [], organisations: [], projects: [], documents: [] })

const imported = async (labelled: Labelled, register: typeof sample) =>
  (await importFile(labelled.file, bytesOf(labelled), { locale: 'en', findNames: namesOf(register) })).release

const keys = (all: { id: string | null }[]) => all.flatMap(({ id }) => id ?? []).toSorted()
const labels = (all: { key: string }[]) => all.map(({ key }) => key).toSorted()

describe.each(fiveReleases)('the release $file', (labelled) => {
  const { title, date, event, people, organisations, projects, documents } = labelled

  it('is a press release or news in English with its title, date and event', async () => {
    for (const register of [sample, nobody])
      expect(await imported(labelled, register)).toMatchObject({ language: 'en', title, date, event })
  })

  it('names whom and what the register of the sample has, each certainly', async () => {
    const release = await imported(labelled, sample)
    expect(
      release.participations.filter(({ id }) => id).map(({ id, contribution }) => [id, contribution]),
    ).toEqual(people.map(({ key, contribution }) => [key, contribution]))
    expect(keys(release.organisations)).toEqual(labels(organisations))
    expect(keys(release.projects)).toEqual(labels(projects))
    expect(keys(release.documents)).toEqual(labels(documents))
  })

  it('names everybody and every body where the register is empty', async () => {
    const release = await imported(labelled, nobody)
    const part = release.participations.map(({ name, contribution }) => [name, contribution])
    for (const { name, contribution } of people) expect(part).toContainEqual([name, contribution])
    const bodies = release.organisations.map(({ name }) => name)
    for (const { said } of organisations) expect(bodies).toContain(said)
  })

  it('keeps its own text and none of what a site puts around it', async () => {
    const { dropped, blocks } = await imported(labelled, sample)
    expect(JSON.stringify(blocks)).not.toMatch(/Call center|oxunub|Javascript|All rights reserved|©/)
    expect(dropped.length).toBeGreaterThanOrEqual(labelled.file === 'migrationLaw.txt' ? 0 : 1)
  })
})
