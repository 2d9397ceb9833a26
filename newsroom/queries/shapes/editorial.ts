/** What editorial pages receive. */
import type { PagePurpose } from '@/newsroom/publishing/vocabulary'
import type { Page, Worded } from './page'
import type { SiteFrame } from './site'
import type { RichTextBody } from './text'

export interface EditorialPage extends Page {
  id: string
  purpose: PagePurpose
  title: Worded
  body: RichTextBody | null
  /** On the page of contacts: how the agency is reached, as the foot of every page has it */
  contacts: Pick<SiteFrame, 'callCentre' | 'address' | 'contacts'> | null
}
