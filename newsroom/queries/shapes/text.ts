/** Rich text as pages receive it. */
import type { Picture } from './page'

/** Rich text as stored (Lexical); rendered only through the allow-list of components/RichText. */
export interface RichTextBody {
  root: unknown
  /** Addresses of the register entries that the text links to, by `collection:id` */
  links: Record<string, string | null>
  /** Pictures in the text, by media id */
  pictures: Record<string, Picture>
}
