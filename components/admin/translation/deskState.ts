import type { Desk, DeskSegment } from '@/newsroom/translation/desk'

/** Words of a segment that are not saved. */
export interface Written {
  text: string
  /** The stored translation that the person saw when they began */
  was: string
}

/** Two people wrote the same segment. */
export interface SegmentConflict {
  theirs: string
  by: string | null
  /** ISO instant */
  at: string | null
}

/** Why the last order about a segment was not carried out. */
export interface NotSaved {
  message: string
  problems: string[]
  conflict: SegmentConflict | null
  /** Of a conflict: the person saw both texts and goes on writing */
  isDecided: boolean
}

/** What the screen of a translation shows: what is stored, and what is not yet. */
export interface DeskState {
  desk: Desk
  written: Readonly<Record<string, Written>>
  /** Text that was sent and is not answered yet */
  saving: Readonly<Record<string, string>>
  notSaved: Readonly<Record<string, NotSaved>>
  /** How often the stored translation changed here: a preview is drawn anew by it */
  saves: number
}

type Table<Value> = Readonly<Record<string, Value>>

const without = <Value>(table: Table<Value>, key: string): Table<Value> => {
  const { [key]: _gone, ...rest } = table
  return rest
}

export const beginDesk = (desk: Desk): DeskState => ({
  desk,
  written: {},
  saving: {},
  notSaved: {},
  saves: 0,
})

export const segmentIn = ({ desk }: DeskState, key: string): DeskSegment | undefined =>
  desk.segments.find((segment) => segment.key === key)

/** The words on the screen: those that are not saved, else the stored ones. */
export const wordsNow = (state: DeskState, segment: DeskSegment): string =>
  state.written[segment.key]?.text ?? segment.translation

/** The person wrote. What says again what is stored is no longer unsaved, unless something else is on its way there. */
export function write(state: DeskState, key: string, text: string): DeskState {
  const stored = segmentIn(state, key)?.translation ?? ''
  if (text === stored && state.saving[key] === undefined)
    return { ...state, written: without(state.written, key), notSaved: without(state.notSaved, key) }
  const was = state.written[key]?.was ?? stored
  return { ...state, written: { ...state.written, [key]: { text, was } } }
}

export const sent = (state: DeskState, key: string, text: string): DeskState => ({
  ...state,
  saving: { ...state.saving, [key]: text },
})

const replaced = (state: DeskState, segment: DeskSegment): Desk => ({
  ...state.desk,
  segments: state.desk.segments.map((one) => (one.key === segment.key ? segment : one)),
})

/** The server stored it. What was written since it was sent stays unsaved. */
export function stored(state: DeskState, segment: DeskSegment): DeskState {
  const { key } = segment
  const desk = replaced(state, segment)
  const text = state.written[key]?.text
  const written =
    text === undefined || text === state.saving[key] || text === segment.translation
      ? without(state.written, key)
      : { ...state.written, [key]: { text, was: segment.translation } }
  return {
    desk,
    written,
    saving: without(state.saving, key),
    notSaved: without(state.notSaved, key),
    saves: state.saves + 1,
  }
}

/** The server did not store it: the words stay where they are, with what stands in the way. */
export function refused(state: DeskState, key: string, why: Omit<NotSaved, 'isDecided'>): DeskState {
  const segment = segmentIn(state, key)
  const theirs = why.conflict?.theirs
  const desk =
    segment && theirs !== undefined ? replaced(state, { ...segment, translation: theirs }) : state.desk
  return {
    ...state,
    desk,
    saving: without(state.saving, key),
    notSaved: {
      ...state.notSaved,
      [key]: { message: why.message, problems: why.problems, conflict: why.conflict, isDecided: false },
    },
  }
}

/** Of a conflict: one's own words stand for both, or are written further; or the other's stay. */
export function decide(state: DeskState, key: string, choice: 'mine' | 'theirs'): DeskState {
  const why = state.notSaved[key]
  const written = state.written[key]
  if (!why?.conflict) return state
  if (choice === 'theirs' || !written)
    return { ...state, written: without(state.written, key), notSaved: without(state.notSaved, key) }
  return {
    ...state,
    written: { ...state.written, [key]: { ...written, was: why.conflict.theirs } },
    notSaved: { ...state.notSaved, [key]: { ...why, isDecided: true } },
  }
}

/** Read anew from the server. Unsaved words stay, and remember what they were written over. */
export function freshened(state: DeskState, desk: Desk): DeskState {
  const translations = new Map(desk.segments.map(({ key, translation }) => [key, translation]))
  const written = Object.fromEntries(
    Object.entries(state.written).filter(
      ([key, { text }]) => state.saving[key] !== undefined || translations.get(key) !== text,
    ),
  )
  const notSaved = Object.fromEntries(Object.entries(state.notSaved).filter(([key]) => key in written))
  return { ...state, desk, written, notSaved }
}

/** Segments that were left with words that nobody saved, and those that could not be saved. */
export const leftUnsaved = (
  { desk, written, saving, notSaved }: DeskState,
  active: string | null,
): string[] =>
  desk.segments
    .map(({ key }) => key)
    .filter((key) => key in notSaved || (key in written && !(key in saving) && key !== active))

/** Unsaved words whose segment the source has no more. */
export const orphansIn = ({ desk, written }: DeskState): { key: string; text: string }[] =>
  Object.entries(written)
    .filter(([key]) => !desk.segments.some((segment) => segment.key === key))
    .map(([key, { text }]) => ({ key, text }))
