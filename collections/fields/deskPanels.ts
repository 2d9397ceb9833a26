import type { UIField } from 'payload'
import { words } from './words'

const panel = (name: string, label: UIField['label'], component: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: {
    disableListColumn: true,
    components: { Field: `/components/admin/${component}#${component.split('/').at(-1)}` },
  },
})

/** At the end of a form: everything that names the entry, or shows the file. */
export const whereUsed = (): UIField =>
  panel('whereUsed', words('Harada işlənir', 'Where it is used'), 'WhereUsed')

/** In the form of a picture: its focal point, with what each ratio makes of it. */
export const focalPoint = (): UIField =>
  panel('focalPoint', words('Şəklin əsas nöqtəsi', 'Focal point'), 'pictures/FocalPoint')

/** Above the words of a file: that it is here already. */
export const sameFiles = (): UIField =>
  panel('sameFiles', words('Eyni fayllar', 'The same files'), 'pictures/SameFiles')

/** Below the words of a file: another in its place. */
export const replaceFile = (): UIField =>
  panel('replaceFile', words('Faylın əvəz olunması', 'Replace the file'), 'pictures/ReplaceFile')

/** Entries that were merged into this one, each to be told apart again. */
export const mergedHere = (): UIField =>
  panel('mergedHere', words('Birləşdirilmiş məlumatlar', 'Merged entries'), 'MergedHere')

/** Above the facts of a news item: whom and what its text names, to be linked with one click. */
export const namesInText = (): UIField =>
  panel('namesInText', words('Mətndəki adlar', 'Names in this text'), 'NamesInText')

/** Under the names of an entry: others that it may be. */
export const alikeEntries = (): UIField =>
  panel('alikeEntries', words('Oxşar adlar', 'Similar names'), 'AlikeEntries')

/** Beside a news item: what keeps it from being published, and what may be better. */
export const checksPanel = (): UIField => {
  const field = panel('checks', words('Dərcdən əvvəl yoxlama', 'Checks before publishing'), 'ChecksPanel')
  return { ...field, admin: { ...field.admin, position: 'sidebar' } }
}

/** At the end of a form: what colleagues say to each other about it. */
export const comments = (): UIField =>
  panel('comments', words('Rəylər', 'Comments'), 'comments/CommentsPanel')
