import { readWords } from '../words/readWords'
import type { Entry, Form } from './form'
import { isArticle, spelling } from './spelling'

/** A name as words to compare: endings tied to acronyms, articles and quotation marks do not count. */
export function formOf(entry: Entry, name: string, kind: Form['kind']): Form {
  // Azerbaijani, so that BMT-nin loses its ending; English names have nothing like it
  const words = readWords(name, 'az').filter(({ folded }) => !isArticle(folded))
  return {
    entry,
    kind,
    words: words.map(({ folded }) => spelling(folded)),
    capitals: words.map(({ isCapital }) => isCapital),
  }
}
