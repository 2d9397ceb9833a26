import { useEffect, useEffectEvent } from 'react'
import type { DeskOrder } from './deskKeys'
import { orderOf } from './deskKeys'
import type { SegmentOrders } from './segmentOrders'

interface Moves {
  /** The segment in which the person writes, or wrote last */
  active: string | null
  orders: SegmentOrders
  step: (step: 1 | -1) => void
  nextOpen: () => void
  showKeys: () => void
}

const isOtherText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement && !target.closest('.desk-segment__target')

/** The keys of the desk, wherever the focus is; in a dialog they mean nothing. */
export function useDeskKeys({ active, orders, step, nextOpen, showKeys }: Moves): void {
  const perform = useEffectEvent((order: DeskOrder, suggestion: number | undefined) => {
    if (order === 'next') return step(1)
    if (order === 'previous') return step(-1)
    if (order === 'nextOpen') return nextOpen()
    if (order === 'showKeys') return showKeys()
    if (active === null) return
    if (order === 'takeSuggestion') return orders.take(active, orders.offered.suggestions[suggestion ?? 0])
    void orders[order](active)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = event.isComposing ? null : orderOf(event)
      if (!pressed || (event.target instanceof Element && event.target.closest('dialog'))) return
      // Who writes a comment or a note writes no translation: there only saving means something.
      if (isOtherText(event.target) && pressed.order !== 'save' && pressed.order !== 'showKeys') return
      event.preventDefault()
      if (!event.repeat || pressed.order === 'next' || pressed.order === 'previous')
        perform(pressed.order, pressed.suggestion)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
