'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Desk } from '@/newsroom/translation/desk'
import { useComments } from '../comments/useComments'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { useStaff } from '../staff'
import type { AtDesk } from './atDesk'
import { AtDeskContext } from './atDesk'
import { ChangedFacts } from './ChangedFacts'
import { DeskBar } from './DeskBar'
import type { DeskPlace } from './DeskStore'
import { DeskStore, lineIn } from './DeskStore'
import { leftUnsaved } from './deskState'
import { KeysDialog } from './KeysDialog'
import { MoreOrders } from './MoreOrders'
import { Orphans } from './Orphans'
import { PagePreview } from './PagePreview'
import { SegmentList } from './SegmentList'
import { openBySegment, TalkContext } from './SegmentTalk'
import { SubmitDialog } from './SubmitDialog'
import { screenWords } from './screenWords'
import { SegmentOrders } from './segmentOrders'
import { segmentWords } from './segmentWords'
import { toolWords } from './toolWords'
import { useAskBeforeLeaving } from './useAskBeforeLeaving'
import { useDeskKeys } from './useDeskKeys'
import { useFreshness } from './useFreshness'
import { useHeading } from './useHeading'
import { useTerms } from './useTerms'
import { useUnsavedWords } from './useUnsavedWords'
import { useWayThrough } from './useWayThrough'

interface Props {
  place: DeskPlace
  desk: Desk
  /** Whether the document has a page that can be looked at */
  isPreviewed: boolean
  onIndependent: () => void
}

/** A document in two languages side by side, segment by segment. */
export function TranslationDesk({ place, desk, isPreviewed, onIndependent }: Props) {
  const say = useDeskWords(screenWords)
  const language = useDeskLanguage()
  const [store] = useState(() => new DeskStore(place, desk, lineIn(language)))
  const state = useSyncExternalStore(store.subscribe, store.current, store.current)
  const [said, tell] = useSaid()
  const way = useWayThrough(store, state)
  const atDesk = useAtOneDesk(store, desk, tell, way.goTo)
  const terms = useTerms(atDesk, state.desk.segments)
  const talk = useComments()
  const comments = useMemo(() => openBySegment(talk.asked), [talk.asked])
  const [opened, open] = useState<'keys' | 'submit' | null>(null)
  const [isPreviewing, setPreviewing] = useState(false)

  const broughtBack = useUnsavedWords(store, useStaff()?.id)
  useAskBeforeLeaving(store, say.leave)
  useFreshness(store)
  useHeading(state)
  useEffect(() => {
    if (broughtBack > 0) tell(say.broughtBack(broughtBack))
  }, [broughtBack, tell, say.broughtBack])
  const nextOpen = () => way.nextOpen() || tell(atDesk.tools.nothingOpen)
  useDeskKeys({ ...way, nextOpen, orders: atDesk.orders, showKeys: () => open('keys') })

  const { facts, may, segments, collection } = state.desk
  const unsaved = leftUnsaved(state, way.active)
  return (
    <AtDeskContext value={atDesk}>
      <TalkContext value={talk}>
        {!may.write && <p>{atDesk.say.readOnly}</p>}
        <DeskBar
          state={state}
          say={say}
          said={said}
          filter={way.filter}
          onFilter={way.choose}
          onStep={way.step}
          onNextOpen={nextOpen}
          onKeys={() => open('keys')}
          preview={isPreviewed ? { isOpen: isPreviewing, toggle: () => setPreviewing(!isPreviewing) } : null}
          unsaved={unsaved}
          onUnsaved={() => way.goTo(unsaved[0] ?? '')}
          submit={collection === 'news' && may.write ? () => open('submit') : null}
        />
        <ChangedFacts facts={facts} mayTake={may.takeFacts} mayKeep={may.review} tell={tell} />
        <Orphans state={state} say={say} />
        <div
          className={
            isPreviewing ? 'desk-translation__body desk-translation__body--wide' : 'desk-translation__body'
          }
        >
          <section aria-labelledby="desk-segments-heading">
            <h3 id="desk-segments-heading">{say.segments}</h3>
            {way.shown.length === 0 && <p>{segments.length === 0 ? say.noSegments : say.nothingHere}</p>}
            <SegmentList
              state={state}
              segments={way.shown}
              active={way.active}
              goal={way.goal}
              terms={terms}
              comments={comments}
              onActivate={way.activate}
            />
          </section>
          {isPreviewing && <PagePreview place={place} saves={state.saves} say={say} />}
        </div>
        <MoreOrders state={state} say={say} tell={tell} onIndependent={onIndependent} />
        {opened === 'keys' && <KeysDialog onClose={() => open(null)} />}
        {opened === 'submit' && (
          <SubmitDialog state={state} say={say} tell={tell} onClose={() => open(null)} />
        )}
      </TalkContext>
    </AtDeskContext>
  )
}

/** The same words said twice are said again: a sign that nobody hears makes them new. */
function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState('')
  const [tell] = useState(
    () => (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
  )
  return [said, tell]
}

function useAtOneDesk(
  store: DeskStore,
  { source, target }: Desk,
  tell: (words: string) => void,
  goTo: (key: string) => void,
): AtDesk {
  const language = useDeskLanguage()
  const words = useDeskWords(segmentWords)
  const tools = useDeskWords(toolWords)
  const [from, to] = [source.language, target.language]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only
  return useMemo(() => {
    const orders = new SegmentOrders({ store, say: tools, tell, goTo })
    return { store, language, from, to, say: words, tools, orders }
  }, [store, language, from, to])
}
