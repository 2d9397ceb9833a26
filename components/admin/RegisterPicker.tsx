'use client'

import { RelationshipInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps } from 'payload'
import type { ComponentProps } from 'react'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { focusNewRow } from './focusNewRow'
import { answersTo, isKnown, learn } from './knownSpellings'

type Groups = Parameters<NonNullable<ComponentProps<typeof RelationshipInput>['formatDisplayedOptions']>>[0]
interface Linked {
  relationTo: string
  value: string
}

/** Ids as the picker wants them; the form keeps them bare. */
function linkedIn(collection: string, value: unknown): Linked | Linked[] | null {
  if (Array.isArray(value)) return value.map((id) => ({ relationTo: collection, value: String(id) }))
  return typeof value === 'string' && value !== '' ? { relationTo: collection, value } : null
}

const idsOf = (chosen: unknown) =>
  Array.isArray(chosen)
    ? chosen.map(({ value }: Linked) => value)
    : ((chosen as Linked | null)?.value ?? null)

/**
 * Payload's picker of one collection, which also shows entries that were found by another spelling. Payload's own
 * hides what the server found unless the label, as a text, has the letters that were typed (3.90.1; `filterOption` of
 * its relationship input cannot be given from outside). So a label is drawn as the name, and is as a text what was typed
 * where that is a spelling of the entry.
 */
function Picker({ field, path: givenPath, readOnly, validate }: RelationshipFieldClientProps) {
  const { admin = {}, hasMany, label, localized, relationTo, required } = field
  const collection = String(relationTo)
  const valid = useCallback<NonNullable<typeof validate>>(
    (value, options) => validate?.(value, { ...options, required } as never) ?? true,
    [validate, required],
  )
  const input = useField<string | string[] | null>({
    potentiallyStalePath: givenPath,
    validate: valid as never,
  })
  const typed = useRef('')
  const asked = useRef(new Set<string>())
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const value = useMemo(() => linkedIn(collection, input.value), [collection, input.value])
  const initialValue = useMemo(
    () => linkedIn(collection, input.initialValue),
    [collection, input.initialValue],
  )

  const withSpellings = (groups: Groups): Groups => {
    const options = groups.flatMap((group) => group.options)
    const unknown = options
      .map((option) => String(option.value))
      .filter((id) => !isKnown(id) && !asked.current.has(id))
    for (const id of unknown) asked.current.add(id)
    if (unknown.length > 0) void learn(collection, unknown).then(drawAgain)
    return options.map((option) => ({
      ...option,
      label: Object.assign([option.label], {
        toString: () => (answersTo(String(option.value), typed.current) ? typed.current : option.label),
      }),
    })) as unknown as Groups
  }

  const outer = useRef<HTMLDivElement>(null)
  useEffect(() => (outer.current ? focusNewRow(outer.current) : undefined), [])

  return (
    <div
      ref={outer}
      className="desk-picker"
      onInput={(event) => {
        if (event.target instanceof HTMLInputElement) typed.current = event.target.value
      }}
    >
      <RelationshipInput
        {...input.customComponents}
        {...({ hasMany: Boolean(hasMany), value, initialValue } as {
          hasMany: false
          value: null
          initialValue: null
        })}
        onChange={(chosen: unknown) => input.setValue(idsOf(chosen))}
        allowCreate={admin.allowCreate ?? true}
        allowEdit={admin.allowEdit ?? true}
        appearance={admin.appearance ?? 'select'}
        className={admin.className ?? ''}
        description={admin.description as string}
        filterOptions={input.filterOptions}
        formatDisplayedOptions={withSpellings}
        isSortable={admin.isSortable ?? true}
        label={label}
        localized={Boolean(localized)}
        path={input.path}
        placeholder={admin.placeholder as string}
        readOnly={Boolean(readOnly || input.disabled)}
        relationTo={useMemo(() => [collection], [collection])}
        required={Boolean(required)}
        showError={input.showError}
        style={useMemo(() => mergeFieldStyles(field), [field])}
      />
    </div>
  )
}

export const RegisterPicker = withCondition(Picker)
