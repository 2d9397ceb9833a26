import { stringify } from 'csv-stringify/sync'
import type { Locale } from '../../../language/locales'
import type { Term } from '../term'
import { columns, columnWords, formSign } from './columns'

/**
 * The glossary as a file for spreadsheets: semicolons and the mark of UTF-8, as Excel in Azerbaijan opens them without
 * asking. What begins like a formula gets an apostrophe in front; {@link readTermsFile} takes it away again.
 * @param language of the headings
 */
export const exportTerms = (terms: readonly Term[], language: Locale): string =>
  stringify(
    terms.map((term) => ({
      ...term,
      forbidden: term.forbidden.join(` ${formSign} `),
      note: term.note ?? '',
    })),
    {
      header: true,
      columns: columns.map((key) => ({ key, header: columnWords[language][key] })),
      delimiter: ';',
      bom: true,
      escape_formulas: true,
      quoted_string: true,
      record_delimiter: 'windows',
    },
  )
