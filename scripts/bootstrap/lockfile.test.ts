import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const packages: Record<string, Package> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))

describe('package-lock.json', () => {
  it('names the packages of every machine, since npm ci refuses to begin without them', () => {
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  it('names no registry, so that each machine uses its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
  })
})
