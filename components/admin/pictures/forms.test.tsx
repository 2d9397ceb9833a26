import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FocalPoint } from './FocalPoint'
import { ReplaceFile } from './ReplaceFile'
import { SameFiles } from './SameFiles'
import { WordsOfPicture } from './WordsOfPicture'

/** What the form of Payload tells its parts; each test sets its own. */
const form = vi.hoisted(() => ({
  id: 'f1' as string | undefined,
  data: {} as Record<string, unknown>,
  fields: {} as Record<string, { value: unknown }>,
  edits: {} as { focalPoint?: { x: number; y: number } },
  role: 'press-officer',
}))
vi.mock('@payloadcms/ui', () => ({
  Button: ({ children, id }: { children: string; id: string }) => (
    <button type="button" id={id}>
      {children}
    </button>
  ),
  useAuth: () => ({ user: { role: form.role } }),
  useConfig: () => ({ config: { routes: { admin: '/admin' } } }),
  useDocumentInfo: () => ({ id: form.id, data: form.data, collectionSlug: 'media' }),
  useField: () => ({ value: '', setValue: () => undefined }),
  useFieldPath: () => 'gallery.0.alt',
  useForm: () => ({ setModified: () => undefined, reset: () => undefined }),
  useFormFields: (pick: (found: [typeof form.fields]) => unknown) => pick([form.fields]),
  useFormModified: () => false,
  useLocale: () => ({ code: 'az' }),
  useTranslation: () => ({ i18n: { language: 'az' } }),
  useUploadEdits: () => ({ uploadEdits: form.edits, updateUploadEdits: () => undefined }),
}))

const picture = {
  filename: 'zal.jpg',
  mimeType: 'image/jpeg',
  width: 1600,
  height: 900,
  url: '/api/media/file/zal.jpg',
  focalX: 50,
  focalY: 50,
}
beforeEach(() =>
  Object.assign(form, { id: 'f1', data: picture, fields: {}, edits: {}, role: 'press-officer' }),
)

describe('the form of a picture', () => {
  it('shows what each ratio makes of the focal point, as it is kept and as it was just moved', () => {
    const crops = () =>
      [...renderToStaticMarkup(<FocalPoint />).matchAll(/viewBox="([^"]+)"/g)].map(([, box]) => box)
    expect(crops()).toEqual(['0 0 1600 900', '350 0 900 900', '125 0 1350 900', '200 0 1200 900'])
    form.edits = { focalPoint: { x: 0, y: 0 } }
    expect(crops()[1]).toBe('0 0 900 900')
  })

  it('has sliders for who may move the point, and only the crops for the rest', () => {
    expect(renderToStaticMarkup(<FocalPoint />)).toContain('Soldan sağa, faizlə: 50')
    form.role = 'translator'
    expect(renderToStaticMarkup(<FocalPoint />)).not.toContain('type="range"')
    expect(renderToStaticMarkup(<FocalPoint />)).toContain('Kəsilmiş şəkil, 1:1')
  })

  it('says nothing of a document, nor before a file is there', () => {
    form.data = { ...picture, mimeType: 'application/pdf' }
    expect(renderToStaticMarkup(<FocalPoint />)).toBe('')
    form.data = {}
    expect(renderToStaticMarkup(<FocalPoint />)).toBe('')
  })

  it('offers to replace what is kept, to writers', () => {
    expect(renderToStaticMarkup(<ReplaceFile />)).toContain('accept="image/jpeg,')
    form.role = 'reader'
    expect(renderToStaticMarkup(<ReplaceFile />)).toBe('')
    Object.assign(form, { role: 'publisher', id: undefined })
    expect(renderToStaticMarkup(<ReplaceFile />)).toBe('')
  })

  it('is silent about twins and default words before the server has answered', () => {
    expect(renderToStaticMarkup(<SameFiles />)).toBe('<div role="status"></div>')
    form.fields = { 'gallery.0.image': { value: 'f1' }, language: { value: 'en' } }
    const words = renderToStaticMarkup(<WordsOfPicture which="alt" localized={false} />)
    expect(words).toBe('<div role="status" class="desk-default"></div>')
  })

  it('says in running text by what words a picture goes, without knowing which', () => {
    const words = renderToStaticMarkup(<WordsOfPicture which="caption" localized={false} />)
    expect(words).toContain('Boş qalsa, şəklin bu dildəki öz yazısı görünəcək.')
  })
})
