import type { UIField } from 'payload'
import { words } from './words'

const panel = (name: string, label: UIField['label'], component: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: {
    disableListColumn: true,
    components: { Field: `/components/admin/${component}#${component}` },
  },
})

/** At the end of a form: everything that names the entry, or shows the file. */
export const whereUsed = (): UIField =>
  panel('whereUsed', words('Harada işlənir', 'Where it is used'), 'WhereUsed')

/** Entries that were merged into this one, each to be told apart again. */
export const mergedHere = (): UIField =>
  panel('mergedHere', words('Birləşdirilmiş məlumatlar', 'Merged entries'), 'MergedHere')

/** Above the facts of a news item: whom and what its text names, to be linked with one click. */
export const namesInText = (): UIField =>
  panel('namesInText', words('Mətndəki adlar', 'Names in this text'), 'NamesInText')

/** Under the names of an entry: others that it may be. */
export const alikeEntries = (): UIField =>
  panel('alikeEntries', words('Oxşar adlar', 'Similar names'), 'AlikeEntries')
