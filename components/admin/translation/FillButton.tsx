import { useState } from 'react'
import type { WordsOf } from '../inLanguage'
import { useAtDesk } from './atDesk'
import { fillFromMemory } from './fillFromMemory'
import type { screenWords } from './screenWords'

interface Props {
  say: WordsOf<typeof screenWords>
  tell: (words: string) => void
}

/** Fills in, at once, what was translated word for word before. */
export function FillButton({ say, tell }: Props) {
  const desk = useAtDesk()
  const [busy, setBusy] = useState(false)
  const fill = async () => {
    if (busy) return
    setBusy(true)
    tell(say.filling)
    const count = await fillFromMemory(desk)
    setBusy(false)
    tell(say.filled(count))
  }
  return (
    <button type="button" id="fill-from-memory" className="desk-order" onClick={() => void fill()}>
      {busy ? say.filling : say.fill}
    </button>
  )
}
