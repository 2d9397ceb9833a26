import type { DeskOrder } from './deskKeys'
import { deskKeys } from './deskKeys'

interface Props {
  /** What it does, and so by which keys */
  order: DeskOrder
  children: string
  onClick: () => void
  id?: string
}

/** A button for what a key does as well; the key stands beside its words. */
export function OrderButton({ order, children, onClick, id }: Props) {
  const { shown, announced } = deskKeys[order]
  return (
    <button type="button" id={id} className="desk-order" aria-keyshortcuts={announced} onClick={onClick}>
      {children}{' '}
      <span className="desk-key" aria-hidden="true">
        {shown}
      </span>
    </button>
  )
}
