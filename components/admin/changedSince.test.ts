import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { changedSince, forgetWriting, sameForm } from './changedSince'

const sent: FormState = {
  title: { value: 'Seminar', isModified: false },
  slug: { value: '' },
  speakers: { value: 2, rows: [{ id: 'a' }, { id: 'b' }] },
}

describe('a form that was being saved', () => {
  it('is as it was sent, whatever the server made of it', () => {
    expect(changedSince(sent, { ...sent })).toBe(false)
    const slug = { value: 'seminar', initialValue: 'seminar' }
    expect(changedSince(sent, { ...sent, slug })).toBe(false)
  })

  it('is as it was sent though the text editor marks its field late', () => {
    const body = { root: { type: 'root', children: [] } }
    const late = { value: { root: { children: [], type: 'root' } }, isModified: true }
    expect(changedSince({ ...sent, body: { value: body } }, { ...sent, body: late })).toBe(false)
  })

  it('was written in meanwhile', () => {
    expect(changedSince(sent, { ...sent, title: { value: 'Seminar keçirilib', isModified: true } })).toBe(
      true,
    )
    expect(changedSince(sent, { ...sent, place: { value: 'Bakı', isModified: true } })).toBe(true)
  })

  it('was written in though another field took the mark of it', () => {
    const title = { value: 'Seminar keçirilib', initialValue: 'Seminar' }
    expect(changedSince(sent, { ...sent, title })).toBe(true)
  })

  it('had rows added, removed or moved', () => {
    const rows = (...ids: string[]) => ({ ...sent, speakers: { rows: ids.map((id) => ({ id })) } })
    expect(changedSince(sent, rows('a'))).toBe(true)
    expect(changedSince(sent, rows('b', 'a'))).toBe(true)
    expect(changedSince(sent, rows('a', 'b'))).toBe(false)
  })

  it('holds the same though a field is marked, and not what came, went or moved', () => {
    expect(sameForm(sent, { ...sent, title: { value: 'Seminar', isModified: true } })).toBe(true)
    expect(sameForm(sent, { ...sent, slug: { value: 'seminar' } })).toBe(false)
    expect(sameForm(sent, { ...sent, place: { value: 'Bakı' } })).toBe(false)
    expect(sameForm(sent, { title: { value: 'Seminar' } })).toBe(false)
    expect(sameForm(sent, { ...sent, speakers: { value: 2, rows: [{ id: 'b' }, { id: 'a' }] } })).toBe(false)
  })

  it('starts with no mark of writing, and with all its values', () => {
    const written = { ...sent, title: { value: 'Seminar', isModified: true } }
    expect(forgetWriting(written)).toEqual({ title: { value: 'Seminar', isModified: false } })
  })
})
