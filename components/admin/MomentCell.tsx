import type { DefaultServerCellComponentProps } from 'payload'
import { deskMoment } from '@/newsroom/language/deskMoment'

/** A moment in a list, on the clock of Baku as in the form. Payload's own goes by the computer of whoever looks. */
export function MomentCell({
  cellData,
  collectionSlug,
  link,
  linkURL,
  rowData,
}: DefaultServerCellComponentProps) {
  const shown =
    typeof cellData === 'string' ? <time dateTime={cellData}>{deskMoment(cellData)}</time> : <span>–</span>
  if (!link) return shown
  // The first column leads to the document.
  return <a href={linkURL ?? `/admin/collections/${collectionSlug}/${rowData.id}`}>{shown}</a>
}
