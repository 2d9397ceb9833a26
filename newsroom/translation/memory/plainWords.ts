import { fold } from '../../language/fold'

/** A segment without its placeholders: the words as a person reads them, one space between them. */
export const plainWords = (segment: string): string =>
  segment
    .replace(/\\<|<\d{1,4}\/>|<\/?\d{1,4}>/g, (mark) =>
      mark === '\\<' ? '<' : mark.endsWith('/>') ? ' ' : '',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** A segment as the memory compares it: without placeholders, capitals and marks of letters. */
export const comparable = (segment: string): string => fold(plainWords(segment)).replace(/\s+/g, ' ').trim()

/** A segment as it is kept and as equal ones meet: spaces at its ends and doubled ones say nothing. */
export const asKept = (segment: string): string => segment.normalize('NFC').replace(/\s+/g, ' ').trim()
