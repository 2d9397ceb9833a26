/** Names of the editor's tools that have none, or an English one: by their key, or by what Payload calls them. */
export const toolsByKey = {
  bold: { az: 'Qalın', en: 'Bold' },
  italic: { az: 'Maili', en: 'Italic' },
  subscript: { az: 'Sətiraltı', en: 'Subscript' },
  superscript: { az: 'Sətirüstü', en: 'Superscript' },
  link: { az: 'Keçid', en: 'Link' },
} as const

export const toolsByName = {
  'add dropdown': { az: 'Əlavə et', en: 'Insert' },
  'blocks dropdown': { az: 'Digər əlavələr', en: 'Insert more' },
  'text dropdown': { az: 'Mətnin növü', en: 'Kind of text' },
  'Drag to move': { az: 'Yerini dəyişmək üçün sürüşdürün', en: 'Drag to move' },
  'Add block': { az: 'Buradan sonra əlavə et', en: 'Add below' },
  'Edit link': { az: 'Keçidi redaktə et', en: 'Edit link' },
  'Remove link': { az: 'Keçidi sil', en: 'Remove link' },
} as const
