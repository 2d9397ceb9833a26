import type { Locale } from '@/newsroom/language/locales'
import type { Desk, DeskSegment, SegmentOrigin } from '@/newsroom/translation/desk'
import type { DeskOutcome, WrongSegment } from './askDesk'
import { askDesk } from './askDesk'
import type { DeskState } from './deskState'
import { beginDesk, decide, freshened, refused, segmentIn, sent, stored, wordsNow, write } from './deskState'

export interface DeskPlace {
  collection: string
  id: string
  /** That is translated into */
  language: Locale
}

/** What the server tells after an order: the segment it was about, or the whole desk. */
type Answer = { segment?: DeskSegment } | Desk

/** How the server is asked. */
export interface Line {
  order: (path: string, what: object) => Promise<DeskOutcome<Answer>>
  read: (path: string) => Promise<DeskOutcome<Desk>>
}

/** What became of an order about a segment. `held`: a conflict waits for its decision. */
export type Result = { done: boolean; message: string } | 'unchanged' | 'held'

/** The address of a desk. */
export const deskPath = ({ collection, id, language }: DeskPlace): string =>
  `/translation/${collection}/${id}?language=${language}`

/**
 * What is stored and what is written at one desk, and the orders about it. Outside of React, so that an order that takes
 * its time sees what was written meanwhile, and so that of 300 rows only those are drawn anew that changed.
 */
export class DeskStore {
  #state: DeskState
  readonly #listeners = new Set<() => void>()
  /** Where words of a segment came from that are not saved yet */
  readonly #origins = new Map<string, SegmentOrigin>()
  readonly #underWay = new Map<string, Promise<Result>>()

  constructor(
    readonly place: DeskPlace,
    desk: Desk,
    readonly line: Line,
  ) {
    this.#state = beginDesk(desk)
  }

  readonly current = (): DeskState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #become(state: DeskState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  #order(what: string, given: object) {
    const { collection, id, language } = this.place
    return this.line.order(`/translation/${collection}/${id}/${what}`, { language, ...given })
  }

  /** @param origin where it is no typing: the words came from the memory as they are */
  write(key: string, text: string, origin: SegmentOrigin = 'typed'): void {
    this.#origins.set(key, origin)
    this.#become(write(this.#state, key, text))
  }

  /** Brings back what was written before and never saved. */
  bringBack(key: string, text: string, was: string): void {
    this.#become({ ...this.#state, written: { ...this.#state.written, [key]: { text, was } } })
  }

  forget(key: string): void {
    const { [key]: _gone, ...written } = this.#state.written
    this.#become({ ...this.#state, written })
  }

  /** Saves one segment; a second order waits for the first and saves what was written since. */
  async save(key: string): Promise<Result> {
    const before = this.#underWay.get(key)
    const saving = before ? before.then(() => this.#save(key)) : this.#save(key)
    this.#underWay.set(key, saving)
    const result = await saving
    if (this.#underWay.get(key) === saving) this.#underWay.delete(key)
    return result
  }

  async #save(key: string): Promise<Result> {
    const { desk, notSaved, written } = this.#state
    const own = written[key]
    if (!own || !segmentIn(this.#state, key)) return 'unchanged'
    const why = notSaved[key]
    if (why?.conflict && !why.isDecided) return 'held'
    this.#become(sent(this.#state, key, own.text))
    const origin = this.#origins.get(key) ?? 'typed'
    const given = { key, translation: own.text, was: own.was, token: desk.source.token, origin }
    return this.#settle(key, await this.#order('segments', given))
  }

  /** The translation is still right although the source changed. */
  async confirm(key: string): Promise<Result> {
    const { token } = this.#state.desk.source
    return this.#settle(key, await this.#order('segments/confirm', { key, token }))
  }

  async reject(key: string, note: string): Promise<Result> {
    return this.#settle(key, await this.#order('segments/reject', { key, note }))
  }

  async #settle(key: string, outcome: DeskOutcome<Answer>): Promise<Result> {
    if (!outcome.done) {
      this.#become(refused(this.#state, key, outcome))
      return { done: false, message: outcome.message }
    }
    const { answer } = outcome
    if ('segment' in answer && answer.segment) this.#become(stored(this.#state, answer.segment))
    else await this.freshen()
    return { done: true, message: '' }
  }

  decide(key: string, choice: 'mine' | 'theirs'): void {
    this.#become(decide(this.#state, key, choice))
  }

  /** Orders that change more than one segment; the desk is shown anew afterwards. */
  async #orderForAll(
    what: string,
    given: object,
  ): Promise<{ done: boolean; message: string; wrong: WrongSegment[] }> {
    const outcome = await this.#order(what, given)
    if (!outcome.done) return { done: false, message: outcome.message, wrong: outcome.wrong }
    if ('facts' in outcome.answer) this.#become(freshened(this.#state, outcome.answer))
    else await this.freshen()
    this.#become({ ...this.#state, saves: this.#state.saves + 1 })
    return { done: true, message: '', wrong: [] }
  }

  readonly review = (keys: string[]) => this.#orderForAll('segments/review', { keys })

  /** Reviews those that the checks find nothing wrong with. @returns what stands in the way of the others */
  async reviewWhatIsRight(
    keys: string[],
  ): Promise<{ done: boolean; message: string; wrong: WrongSegment[] }> {
    const first = await this.review(keys)
    if (first.wrong.length === 0) return first
    const right = keys.filter((key) => !first.wrong.some((one) => one.key === key))
    const second = right.length > 0 ? await this.review(right) : first
    return right.length > 0 && !second.done ? second : { ...first, done: false }
  }

  readonly settleFact = (fact: string, choice: 'take' | 'keep') =>
    this.#orderForAll('facts', { fact, choice, token: this.#state.desk.source.token })

  readonly setMode = (mode: Desk['mode'] | 'source') => this.#orderForAll('mode', { mode })

  /** Reads everything anew; unsaved words stay. @returns whether the server answered */
  async freshen(): Promise<boolean> {
    const outcome = await this.line.read(deskPath(this.place))
    if (outcome.done) this.#become(freshened(this.#state, outcome.answer))
    return outcome.done
  }

  readonly words = (key: string): string => {
    const segment = segmentIn(this.#state, key)
    return segment ? wordsNow(this.#state, segment) : ''
  }
}

/** Asks the API in the language of the desk. */
export const lineIn = (language: Locale): Line => ({
  order: (path, what) => askDesk(path, language, what),
  read: (path) => askDesk(path, language),
})
