import { describe, expect, it } from 'vitest'
import { relinked } from './textLinks'

const link = (value: unknown, relationTo: string, id?: string) => ({
  type: 'link',
  ...(id ? { id } : {}),
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', text: 'Səbinə Əliyeva' }],
})
const text = (...children: unknown[]) => ({ root: { children: [{ type: 'paragraph', children }] } })
const order = { collection: 'people', from: 'p1', into: 'p2' }

describe('the links of a text', () => {
  it('are turned from one entry to the other, and no others are', () => {
    const before = text(link('p1', 'people', 'a'), link('p1', 'events', 'b'), link('p3', 'people', 'c'))
    const after = relinked(before, order)
    expect(after.marks).toEqual(['a'])
    expect(after.text).toEqual(
      text(link('p2', 'people', 'a'), link('p1', 'events', 'b'), link('p3', 'people', 'c')),
    )
    expect(before).toEqual(
      text(link('p1', 'people', 'a'), link('p1', 'events', 'b'), link('p3', 'people', 'c')),
    )
  })

  it('are told apart when they are turned back, by the place in the text where they have no id', () => {
    const before = text(link('p2', 'people', 'own'), link('p1', 'people', 'moved'), link('p1', 'people'))
    const { text: moved, marks } = relinked(before, order)
    expect(marks).toHaveLength(2)
    const back = { collection: 'people', from: 'p2', into: 'p1', marks: new Set(marks) }
    expect(relinked(moved, back).text).toEqual(before)
  })

  it('are found in whatever is stored, without failing on what makes no sense', () => {
    for (const odd of [null, 'p1', 7, [], { fields: null }, { fields: { doc: null } }, { children: 'p1' }])
      expect(relinked(odd, order)).toEqual({ text: odd, marks: [] })
  })
})
