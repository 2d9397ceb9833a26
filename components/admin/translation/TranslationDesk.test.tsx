import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Desk } from '@/newsroom/translation/desk'
import { deskOf, segment } from './desk.fixture'
import { TranslationDesk } from './TranslationDesk'

const at = vi.hoisted(() => ({ language: 'az', role: 'translator' }))
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children }: { children: string }) => <button type="button">{children}</button>,
  useAuth: () => ({ user: { id: 'u1', role: at.role } }),
  useConfig: () => ({ config: { routes: { admin: '/admin' } } }),
  useDocumentInfo: () => ({ id: 'n2', collectionSlug: 'news', data: {} }),
  useDocumentTitle: () => ({ setDocumentTitle: () => undefined }),
  useTranslation: () => ({ i18n: { language: at.language } }),
}))

const drawn = (desk: Desk) =>
  renderToStaticMarkup(
    <TranslationDesk
      place={{ collection: 'news', id: 'n2', language: 'en' }}
      desk={desk}
      isPreviewed
      onIndependent={() => undefined}
    />,
  )

const linked = segment({
  key: 'body.a1',
  source: 'Təlim <1>iki</1> gün davam etdi.',
  marks: [{ number: 1, kind: 'link', target: 'events/telim' }],
  translation: 'The training took <1>two</1> days.',
  state: 'reviewed',
})
const stale = segment({
  key: 'body.b2',
  base: 'Otuz nəfər qatıldı.',
  source: 'Qırx nəfər qatıldı.',
  translation: 'Thirty people took part.',
  state: 'needs-work',
  change: 'major',
})

describe('the translation desk', () => {
  it('says on both sides in which language they are', () => {
    const page = drawn(deskOf([linked]))
    expect(page).toMatch(/<div class="desk-segment__source" lang="az">/)
    expect(page).toMatch(/<textarea[^>]* lang="en" aria-label="Tərcümə, 1: abzas"/)
  })

  it('reads placeholders aloud and shows them as signs', () => {
    const page = drawn(deskOf([linked]))
    expect(page).toContain('<span aria-hidden="true">1›</span>')
    expect(page).toContain('keçid 1 başlayır')
    expect(page).toContain('keçid 1 bitir')
    expect(page).toContain('keçid 1: events/telim')
  })

  it('shows what changed in the source word by word, and keeps the old translation', () => {
    const page = drawn(deskOf([linked, stale]))
    expect(page.match(/desk-segment__changes/g)).toHaveLength(1)
    expect(page).toMatch(/<del>.*Otuz<\/del>.*<ins>.*Qırx<\/ins>/)
    expect(page).toContain('>Thirty people took part.</textarea>')
    expect(page).toContain('mənbədə mühüm dəyişiklik')
  })

  it('marks a saved segment that has an error, before it is opened', () => {
    const wrong = segment({ key: 'summary', source: 'Təlimdə 45 nəfər iştirak edib.', state: 'translated' })
    const said = (translation: string) => drawn(deskOf([linked, { ...wrong, translation }]))
    expect(said('54 people took part.').match(/səhv var/g)).toHaveLength(1)
    expect(said('45 people took part.')).not.toContain('səhv var')
    expect(said('')).not.toContain('səhv var')
  })

  it('counts what each filter shows and the words that are left', () => {
    const page = drawn(deskOf([linked, stale, segment({ key: 'title' })]))
    expect(page).toContain('hamısı (3)')
    expect(page).toContain('tərcümə olunmayıb (1)')
    expect(page).toContain('Qalan söz: 6')
  })

  it('lists changed facts apart; only who may changes them', () => {
    const facts = [
      {
        fact: 'participations',
        label: 'Çıxış edənlər',
        source: ['Səbinə Əliyeva: çıxış etdi'],
        translation: [],
      },
    ]
    const desk = deskOf([linked], { facts })
    expect(drawn(desk)).toContain('aria-label="Çıxış edənlər: götür"')
    const closed = drawn({ ...desk, may: { ...desk.may, takeFacts: false } })
    expect(closed).toContain('Səbinə Əliyeva: çıxış etdi')
    expect(closed).not.toContain('aria-label="Çıxış edənlər: götür"')
  })

  it('lets a reader read', () => {
    const page = drawn(deskOf([linked], { may: { write: false, review: false, takeFacts: false } }))
    expect(page).toContain('burada yalnız oxuya bilərsiniz')
    expect(page).toMatch(/<textarea[^>]* readOnly=""/)
    expect(page).not.toContain('id="submit-translation"')
  })

  it('says the length where there is a limit', () => {
    const page = drawn(deskOf([segment({ key: 'title', translation: 'Ten letters', limit: 5 })]))
    expect(page).toContain('11 / 5 simvol')
    expect(page).toContain('6 simvol artıqdır')
    expect(page).toContain('aria-invalid="true"')
  })

  it('draws no tools before a segment is opened, so that 300 of them are light', () => {
    const many = Array.from({ length: 300 }, (_, at) => segment({ key: `body.s${at}` }))
    const page = drawn(deskOf(many))
    expect(page.match(/<textarea/g)).toHaveLength(300)
    expect(page).not.toContain('desk-segment__tools')
  })

  it('speaks English too', () => {
    at.language = 'en'
    const page = drawn(deskOf([stale]))
    at.language = 'az'
    expect(page).toContain('needs work')
    expect(page).toContain('aria-label="Translation, 1: paragraph"')
  })
})
