/** What editorial pages receive. */
import type { PagePurpose } from '@/newsroom/publishing/vocabulary'
import type { Page, Worded } from './page'
import type { RichTextBody } from './text'

export interface EditorialPage extends Page {
  id: string
  purpose: PagePurpose
  title: Worded
  body: RichTextBody | null
}
