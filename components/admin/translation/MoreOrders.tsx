import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { WordsOf } from '../inLanguage'
import { mayWrite, useStaff } from '../staff'
import { useAtDesk } from './atDesk'
import type { DeskState } from './deskState'
import { FillButton } from './FillButton'
import { ModeDialog } from './ModeDialog'
import { OutAndIn } from './OutAndIn'
import type { screenWords } from './screenWords'

interface Props {
  state: DeskState
  say: WordsOf<typeof screenWords>
  tell: (words: string) => void
  onIndependent: () => void
}

/** Under the segments: orders about the whole translation. */
export function MoreOrders({ state: { desk, written }, say, tell, onIndependent }: Props) {
  const { store, tools, orders } = useAtDesk()
  const staff = useStaff()
  const { routes } = useConfig().config
  const [asked, ask] = useState<'independent' | 'source' | null>(null)
  const waiting = desk.segments.filter(({ key, state }) => state === 'translated' && !(key in written))
  const addressOf = (id: string) => `${routes.admin}/collections/news/${id}/translation`
  const reviewAll = async () => {
    const { done, message, wrong } = await store.reviewWhatIsRight(waiting.map(({ key }) => key))
    const [first] = wrong
    if (done) return tell(say.reviewedAll)
    if (!first) return tell(`${tools.notSaved} ${message}`)
    const left = new Set(wrong.map(({ key }) => key)).size
    const number = desk.segments.findIndex(({ key }) => key === first.key) + 1
    orders.hands.goTo(first.key)
    tell(say.reviewedBut(waiting.length - left, left, number, first.message))
  }
  return (
    <div className="desk-panel">
      <div className="desk-names__orders">
        {desk.may.write && desk.segments.some(({ state }) => state === 'untranslated') && (
          <FillButton say={say} tell={tell} />
        )}
        {desk.may.review && waiting.length > 0 && (
          <button type="button" id="review-all" className="desk-order" onClick={() => void reviewAll()}>
            {say.reviewAll(waiting.length)}
          </button>
        )}
        {desk.collection === 'news' && mayWrite(staff) && (
          <>
            <button
              type="button"
              id="make-independent"
              className="desk-order"
              onClick={() => ask('independent')}
            >
              {say.makeIndependent}
            </button>
            <button type="button" id="make-source" className="desk-order" onClick={() => ask('source')}>
              {say.makeSource}
            </button>
          </>
        )}
      </div>
      <OutAndIn desk={desk} />
      {asked && (
        <ModeDialog
          say={say}
          mode={asked}
          onClose={() => ask(null)}
          onDone={() =>
            asked === 'source' ? window.location.assign(addressOf(desk.source.id)) : onIndependent()
          }
        />
      )}
    </div>
  )
}
