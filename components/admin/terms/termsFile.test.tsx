import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { TermsFile } from './TermsFile'
import { TermsReportTable } from './TermsReportTable'

const person = vi.hoisted(() => ({ role: 'translator' }))
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children }: { children: string }) => <button type="button">{children}</button>,
  useAuth: () => ({ user: { role: person.role } }),
  useTranslation: () => ({ i18n: { language: 'az' } }),
}))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

describe('the file of the glossary at the desk', () => {
  const markup = (role: string) => {
    person.role = role
    return renderToStaticMarkup(<TermsFile />)
  }

  it('goes out for everybody, and comes in from those who keep the glossary', () => {
    for (const role of ['administrator', 'translator', 'reader']) {
      expect(markup(role)).toContain('href="/api/terms/export.csv"')
      expect(markup(role).includes('type="file"')).toBe(role !== 'reader')
    }
    const [, label] = /<label for="([^"]+)">Geri yüklənəcək/.exec(markup('translator')) ?? []
    expect(label).toBeDefined()
    expect(markup('translator')).toContain(`id="${label}"`)
  })

  it('is told line by line: what was refused and why, then what was written', () => {
    const report = renderToStaticMarkup(
      <TermsReportTable
        done={[
          { line: 2, source: 'əcnəbi', outcome: 'added' },
          { line: 3, source: 'qaçqın', outcome: 'same' },
        ]}
        refused={[{ line: 4, reason: 'Termin yazılmayıb.' }]}
      />,
    )
    expect(report).toContain('Əlavə edildi: 1. Dəyişdirildi: 0. Olduğu kimi qaldı: 1. Qəbul edilmədi: 1.')
    expect(report).toContain('<th scope="row">4</th><td>Termin yazılmayıb.</td>')
    expect(report).toContain('<th scope="row">2</th><td>əcnəbi</td><td>əlavə edildi</td>')
    expect(report).not.toContain('qaçqın')
    expect(report.indexOf('Qəbul edilməyən sətirlər')).toBeLessThan(report.indexOf('Əlavə edilən'))
  })
})
