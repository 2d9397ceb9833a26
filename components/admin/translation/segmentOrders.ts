import type { Suggestion } from '@/newsroom/translation/memory/suggestion'
import type { TermHit } from '@/newsroom/translation/terms/term'
import type { WordsOf } from '../inLanguage'
import type { DeskStore, Result } from './DeskStore'
import { segmentIn } from './deskState'
import { insertMark, insertText } from './insertText'
import { elementId, isOpen, nextOpen } from './segmentOrder'
import { missingMarks } from './sourcePieces'
import type { toolWords } from './toolWords'

type Say = WordsOf<typeof toolWords>

interface Hands {
  store: DeskStore
  say: Say
  /** Said to those who cannot see what came of an order */
  tell: (words: string) => void
  /** Takes the person to a segment */
  goTo: (key: string) => void
}

export const areaOf = (key: string): HTMLTextAreaElement | null => {
  const found = document.getElementById(elementId(key))
  return found instanceof HTMLTextAreaElement ? found : null
}

/** Everything that is ordered of one segment, by a button or by a key. The focus stays in its text. */
export class SegmentOrders {
  /** What is offered for the segment that is open */
  offered: { suggestions: readonly Suggestion[]; terms: readonly TermHit[] } = { suggestions: [], terms: [] }

  constructor(readonly hands: Hands) {}

  readonly numberOf = (key: string): number =>
    this.hands.store.current().desk.segments.findIndex((segment) => segment.key === key) + 1

  #tellOf(key: string, result: Result, done: (number: number) => string) {
    const { say, tell } = this.hands
    if (result === 'unchanged') return
    if (result === 'held') return tell(say.decideFirst)
    const number = this.numberOf(key)
    tell(result.done ? done(number) : say.notSavedNow(number, result.message))
  }

  readonly save = async (key: string): Promise<void> => {
    this.#tellOf(key, await this.hands.store.save(key), this.hands.say.savedNow)
  }

  /** Goes on at once; what came of saving is said when it is known. */
  readonly saveAndNext = (key: string) => {
    const { store, say, tell, goTo } = this.hands
    const { desk, written, notSaved } = store.current()
    const isHeld = notSaved[key]?.conflict && !notSaved[key].isDecided
    void this.save(key)
    if (isHeld) return
    const next = nextOpen(desk.segments, key, (one) => one === key || one in written)
    if (next) return goTo(next)
    const segment = segmentIn(store.current(), key)
    if (!segment || !isOpen(segment) || key in written) tell(say.nothingOpen)
  }

  readonly confirm = async (key: string): Promise<void> => {
    const { store, say, tell } = this.hands
    if (segmentIn(store.current(), key)?.state !== 'needs-work') return tell(say.nothingToConfirm)
    areaOf(key)?.focus({ preventScroll: true }) // the button goes with its reason
    this.#tellOf(key, await store.confirm(key), say.confirmedNow)
  }

  readonly review = async (key: string): Promise<void> => {
    const { store, say, tell } = this.hands
    areaOf(key)?.focus({ preventScroll: true })
    const { done, message } = await store.review([key])
    const number = this.numberOf(key)
    tell(done ? say.reviewedNow(number) : say.notSavedNow(number, message))
  }

  readonly reject = async (key: string, note: string): Promise<boolean> => {
    areaOf(key)?.focus({ preventScroll: true })
    const result = await this.hands.store.reject(key, note)
    this.#tellOf(key, result, this.hands.say.rejectedNow)
    return typeof result === 'object' && result.done
  }

  readonly copySource = (key: string) => {
    const segment = segmentIn(this.hands.store.current(), key)
    const area = areaOf(key)
    if (segment && area) insertText(area, segment.source, 'everything')
  }

  readonly insertMark = (key: string) => {
    const { store, say, tell } = this.hands
    const segment = segmentIn(store.current(), key)
    const area = areaOf(key)
    if (!segment || !area) return
    if (!insertMark(area, missingMarks(segment.source, store.words(key)))) tell(say.nothingToInsert)
  }

  /** @param preferred of one term; without it the first that the translation does not say yet */
  readonly insertTerm = (key: string, preferred?: string) => {
    const { store, say, tell } = this.hands
    const words = store.words(key).toLocaleLowerCase()
    const offered = this.offered.terms.map(({ term }) => term.translation)
    const term = preferred ?? offered.find((one) => !words.includes(one.toLocaleLowerCase()))
    const area = areaOf(key)
    if (!term || !area) return tell(say.nothingToInsert)
    insertText(area, term, 'selection')
  }

  /** A whole translation takes the place of everything, a name or a term that of the selection. */
  readonly take = (key: string, suggestion: Suggestion | undefined) => {
    const { store, say, tell } = this.hands
    const area = areaOf(key)
    if (!suggestion || !area) return tell(say.nothingToInsert)
    const isPart = suggestion.kind === 'name' || suggestion.kind === 'term'
    insertText(area, suggestion.translation, isPart ? 'selection' : 'everything')
    if (suggestion.kind === 'exact') store.write(key, area.value, 'memory')
  }
}
