import { describe, expect, it } from 'vitest'
import { importsIn } from './imports'

const found = (source: string) =>
  importsIn(source).map(({ specifier, isType }) => (isType ? `type ${specifier}` : specifier))

describe('the reader of imports', () => {
  it('sees every way of importing', () => {
    const source = `
import a from 'one'
import {
  b,
  c as d,
} from "two"
import * as e from 'three'
import f, { g } from 'four'
import 'five'
export { h } from 'six'
export * from 'seven'
const i = await import('eight')
const j = require('nine')
`
    expect(found(source).sort()).toEqual([
      'eight',
      'five',
      'four',
      'nine',
      'one',
      'seven',
      'six',
      'three',
      'two',
    ])
  })

  it('tells types, which are gone when the program runs', () => {
    expect(found("import type { A } from 'one'\nexport type { B } from 'two'")).toEqual([
      'type one',
      'type two',
    ])
    expect(found("import { type A } from 'one'")).toEqual(['one'])
  })

  it('reads no comments', () => {
    expect(found("// import a from 'one'\n/* import b from 'two' */\n")).toEqual([])
  })
})
