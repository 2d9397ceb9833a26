import { describe, expect, it } from 'vitest'
import { blocks } from '@/tests/support/translating'
import { compose } from '../../segments/compose'
import { identify } from '../../segments/identify'
import type { RunningText } from '../../segments/nodes'
import { keysOfTranslatedRows } from '../../segments/translatedRows'
import { changedFacts } from './changed'
import { factOf } from './projection'
import { takeFact } from './take'

const [ayten, con] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const none = { settled: new Map<string, string>() }

describe('facts of a source', () => {
  const source = { participations: [{ person: ayten, contribution: 'spoke', topic: 'Vətəndaşlıq' }] }

  it('are not changed by words: topics, captions, descriptions', () => {
    const target = { participations: [{ person: ayten, contribution: 'spoke', topic: 'Citizenship' }] }
    expect(changedFacts({ source, target, base: null, ...none })).toEqual([])
  })

  it('are listed where the source changed, and not where the translation is another on purpose', () => {
    const target = { participations: [], event: con }
    expect(changedFacts({ source, target, base: source, ...none })).toEqual([])
    expect(changedFacts({ source, target, base: {}, ...none })).toEqual(['participations'])
  })

  it('are not listed again when they were declined, until they change once more', () => {
    const settled = new Map([['participations', factOf(source, 'participations')]])
    expect(changedFacts({ source, target: {}, base: {}, settled })).toEqual([])
    const changed = { participations: [...source.participations, { person: con, contribution: 'spoke' }] }
    expect(changedFacts({ source: changed, target: {}, base: {}, settled })).toEqual(['participations'])
  })

  it('are not those of a text that has no word yet', () => {
    const text = { body: identify(blocks('Bir', 'İki'), null) }
    expect(changedFacts({ source: text, target: {}, base: {}, ...none })).toEqual([])
  })

  it('are the order of blocks, and where a link leads', () => {
    const body = identify(blocks('Bir', 'İki'), null) as RunningText
    const turned = { root: { ...body.root, children: body.root.children?.toReversed() } }
    const target = { body: compose(body, new Map()) }
    expect(changedFacts({ source: { body }, target, base: {}, ...none })).toEqual([])
    expect(changedFacts({ source: { body: turned }, target, base: { body }, ...none })).toEqual(['text'])
  })
})

describe('rows that are taken over', () => {
  const target = {
    participations: [
      { id: 'r1', person: ayten, contribution: 'spoke', topic: 'Citizenship', shown: { office: 'Head' } },
      { id: 'r2', person: null, freeName: 'John Smith', contribution: 'spoke', topic: 'Visas' },
      { id: 'r3', person: null, freeName: 'A volunteer', contribution: 'spoke' },
    ],
  }
  const source = {
    participations: [
      { id: 's3', person: null, freeName: 'Könüllü', contribution: 'spoke' },
      { id: 's4', person: con, contribution: 'opened', topic: 'Giriş' },
      { id: 's1', person: ayten, contribution: 'presented', topic: 'Vətəndaşlıq' },
    ],
  }
  const names = new Map([
    ['free:con-smit', 'John Smith'],
    ['free:konullu', 'A volunteer'],
  ])
  const keys = keysOfTranslatedRows(target.participations, source.participations, names)

  it('keep the words and the office of those who stay, and bring none of those who come', () => {
    expect(takeFact('participations', source, target, keys)).toEqual({
      participations: [
        { id: 'r3', person: null, freeName: 'A volunteer', contribution: 'spoke' },
        { person: con, contribution: 'opened', freeName: undefined },
        {
          ...{ id: 'r1', person: ayten, contribution: 'presented', topic: 'Citizenship' },
          shown: { office: 'Head' },
        },
      ],
    })
  })

  it('never give the name of one guest to another', () => {
    expect(keys).toEqual([ayten, 'own:1', 'free:konullu'])
  })

  it('keep the words of a picture that is the same, and leave those of another empty', () => {
    const picture = { image: ayten, alt: 'A hall', caption: 'The hall', decorative: false }
    const same = takeFact(
      'leadImage',
      { leadImage: { image: ayten, alt: 'Zal' } },
      { leadImage: picture },
      [],
    )
    expect(same).toEqual({ leadImage: picture })
    const other = takeFact('leadImage', { leadImage: { image: con, alt: 'Zal' } }, { leadImage: picture }, [])
    expect(other).toEqual({ leadImage: { image: con, decorative: false, alt: null, caption: null } })
  })
})
