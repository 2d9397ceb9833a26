import { describe, expect, it } from 'vitest'
import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { firstChoice, freeLink, linkTo } from './proposedLink'

const entry = {
  id: 'vusal',
  name: 'Vüsal Hüseynov',
  office: 'Xidmətin rəisi',
  appointment: null,
  isAnother: false,
}
const proposal = (more: Partial<NameProposal> = {}): NameProposal => ({
  key: 'person: vusal',
  type: 'person',
  certainty: 'certain',
  name: entry.name,
  surface: 'Vüsal Hüseynovun',
  entries: [entry],
  alike: [],
  contribution: 'opened',
  topic: null,
  saidOffice: null,
  role: null,
  ...more,
})

describe('a proposal', () => {
  it('becomes the row that somebody would have made by hand', () => {
    const opened = proposal({ topic: 'miqrasiya' })
    expect(linkTo('vusal', opened, firstChoice(opened))).toEqual({
      path: 'participations',
      row: { person: 'vusal', contribution: 'opened', topic: 'miqrasiya' },
    })
    const host = proposal({ type: 'organisation', contribution: null, role: 'host' })
    expect(linkTo('dmx', host, firstChoice(host))).toEqual({
      path: 'organisations',
      row: { organisation: 'dmx', role: 'host' },
    })
    expect(linkTo('x', proposal({ type: 'project' }), firstChoice(proposal()))).toEqual({
      path: 'projects',
      id: 'x',
    })
    expect(linkTo('x', proposal({ type: 'document' }), firstChoice(proposal()))).toEqual({
      path: 'documents',
      id: 'x',
    })
  })

  it('names the appointment only where the text says another office than the one shown by itself', () => {
    const other = proposal({ entries: [{ ...entry, appointment: 'sədr' }] })
    expect(linkTo('vusal', other, firstChoice(other))).toMatchObject({ row: { appointment: 'sədr' } })
    expect(linkTo('vusal', proposal(), firstChoice(proposal()))).not.toHaveProperty('row.appointment')
  })

  it('claims least where the text does not say what they did, and nobody where several are meant', () => {
    const bare = proposal({ contribution: null, entries: [entry, { ...entry, id: 'başqası' }] })
    expect(firstChoice(bare)).toEqual({ id: null, contribution: 'attended', role: 'participant' })
    expect(freeLink('Orxan Balayev', bare, firstChoice(bare))).toEqual({
      path: 'participations',
      row: { freeName: 'Orxan Balayev', contribution: 'attended' },
    })
  })
})
