import type { FormState } from 'payload'
import { sameContent } from './collectWords'

/**
 * The fields of a form that are marked as written in, without the mark. Payload keeps it on the field that was
 * written in last and takes no answer of the server for that one; taken away as a form is sent, the mark
 * stands for what was written since.
 */
export function forgetWriting(fields: FormState): FormState {
  const written = Object.entries(fields).filter(([, field]) => field.isModified)
  return Object.fromEntries(written.map(([path, field]) => [path, { ...field, isModified: false }]))
}

const rowsOf = (fields: FormState, path: string) => fields[path]?.rows?.map(({ id }) => id).join()

/**
 * Whether somebody wrote in a form, or moved its rows, while what it held was being saved. The text editor marks
 * its field late, for words that were sent already: only other words count. And a mark goes when another field is
 * written in: without one, what is neither what was sent nor what the server answered (`initialValue`) was written.
 */
export function changedSince(sent: FormState, now: FormState): boolean {
  return Object.keys(now).some((path) => {
    return isWritten(now[path], sent[path]) || rowsOf(now, path) !== rowsOf(sent, path)
  })
}

function isWritten(now: FormState[string] | undefined, sent: FormState[string] | undefined): boolean {
  if (!now || sameContent(now.value, sent?.value)) return false
  return now.isModified === true || ('initialValue' in now && !sameContent(now.value, now.initialValue))
}

/**
 * Whether a form holds exactly what it held. The text editor may mark its field even after a save has ended, for
 * words that were in it: then nothing waits to be saved.
 */
export const sameForm = (before: FormState, now: FormState): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].every(
    (path) =>
      sameContent(now[path]?.value, before[path]?.value) && rowsOf(now, path) === rowsOf(before, path),
  )
