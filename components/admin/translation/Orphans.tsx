import type { WordsOf } from '../inLanguage'
import { useAtDesk } from './atDesk'
import type { DeskState } from './deskState'
import { orphansIn } from './deskState'
import type { screenWords } from './screenWords'

/** Unsaved words whose segment was taken out of the source: to be copied elsewhere, or let go. */
export function Orphans({ state, say }: { state: DeskState; say: WordsOf<typeof screenWords> }) {
  const { store, to } = useAtDesk()
  return orphansIn(state).map(({ key, text }) => (
    <div key={key} className="desk-advice" role="status">
      <p>{say.orphan}</p>
      <blockquote lang={to}>{text}</blockquote>
      <button type="button" className="desk-order" onClick={() => store.forget(key)}>
        {say.drop}
      </button>
    </div>
  ))
}
