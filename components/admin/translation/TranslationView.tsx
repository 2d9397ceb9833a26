import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { otherLocale, referenceLocale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import type { User } from '@/payload-types'
import { TranslationScreen } from './TranslationScreen'

interface Props extends DocumentViewServerProps {
  /** Given where the tab is made: this room reads nothing by itself */
  readDesk: (req: PayloadRequest, collection: string, id: string, language: string) => Promise<Desk | null>
}

/** The tab «Translation» beside the form of a document. The door (collection, rights) is Payload's. */
export async function TranslationView({ doc, initPageResult, readDesk }: Props) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || !docID) return null
  const { slug, labels, admin } = collectionConfig
  const t = req.t as unknown as (key: string) => string
  const { source } = ((doc as Record<string, unknown>).translation ?? {}) as { source?: unknown }
  // Of news only a translation has a desk; its language is its own.
  const hasDesk = slug !== 'news' || Boolean(source)
  const desk = hasDesk ? await readDesk(req, slug, String(docID), languageFor(req.user as User | null)) : null
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={
          typeof labels.plural === 'function' ? labels.plural({ i18n: req.i18n, t: req.t }) : labels.plural
        }
        useAsTitle={admin.useAsTitle}
        view={t('newsroom:translation')}
      />
      <Gutter className="desk-panel desk-translation__page">
        <TranslationScreen
          collection={slug}
          id={String(docID)}
          isPreviewed={Boolean(req.payload.config.admin.livePreview?.collections?.includes(slug))}
          told={desk}
        />
      </Gutter>
    </>
  )
}

/** Into which a person is likely to translate an entry of the register: the one language that was given to them. */
const languageFor = (user: User | null): string =>
  (user?.role === 'translator' && user.languages?.length === 1 && user.languages[0]) ||
  otherLocale(referenceLocale)
