import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest, StaticLabel } from 'payload'
import { deskMoment } from '../../language/deskMoment'
import type { Locale } from '../../language/locales'
import { linkIn } from './names'
import type { Line, Names } from './textLines'
import { keyOf, textLines } from './textLines'

type I18n = PayloadRequest['i18n']

interface Reading {
  names: Names
  i18n: I18n
}

const yesNo: Record<Locale, [string, string]> = { az: ['Bəli', 'Xeyr'], en: ['Yes', 'No'] }

/** What a field or a list is called at the desk. */
export const labelOf = (label: unknown, i18n: I18n): string =>
  label ? getTranslation(label as StaticLabel, i18n) : ''

function optionText(field: FlattenedField, value: unknown, i18n: I18n): string {
  const options = 'options' in field && Array.isArray(field.options) ? field.options : []
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return found && typeof found !== 'string' ? labelOf(found.label, i18n) : String(value)
}

/** One settled value in words; pictures come beside. */
function said(field: FlattenedField, value: unknown, { names, i18n }: Reading): Line {
  const link = linkIn(field, value)
  if (link) {
    const named = names.get(keyOf(link))
    const text = named?.title ?? link.id
    return { text, ...(named?.src ? { picture: { src: named.src, alt: '' } } : {}) }
  }
  if (field.type === 'checkbox') return { text: yesNo[i18n.language === 'en' ? 'en' : 'az'][value ? 0 : 1] }
  if (field.type === 'date') return { text: deskMoment(String(value)) }
  if (field.type === 'select' || field.type === 'radio') return { text: optionText(field, value, i18n) }
  return { text: typeof value === 'object' ? JSON.stringify(value) : String(value) }
}

/** A row of a list as one line: what it names and says, in the order of its form. */
function rowLine(fields: FlattenedField[], row: Record<string, unknown>, reading: Reading): Line {
  const parts = fields
    .filter((field) => row[field.name] !== null && row[field.name] !== undefined && row[field.name] !== false)
    .flatMap((field) => linesOf(field, row[field.name], reading))
  const picture = parts.find((part) => part.picture)?.picture
  const alt = typeof row.alt === 'string' ? row.alt : ''
  return {
    text: parts.map(({ text }) => text).join(' · '),
    ...(picture ? { picture: { ...picture, alt } } : {}),
  }
}

/** A settled value as a person reads it, line by line; none where nothing is there. */
export function linesOf(field: FlattenedField, value: unknown, reading: Reading): Line[] {
  if (value === null || value === undefined) return []
  if (field.type === 'richText') return textLines(value, reading.names)
  if (field.type === 'array' || field.type === 'group') {
    const rows = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[]
    return rows.map((row) => rowLine(field.flattenedFields, row, reading))
  }
  if (Array.isArray(value)) return value.map((one) => said(field, one, reading))
  if (typeof value === 'string' && (field.type === 'text' || field.type === 'textarea'))
    return value.split('\n').map((text) => ({ text }))
  return [said(field, value, reading)]
}
