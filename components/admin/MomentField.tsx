'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import type { CSSProperties } from 'react'
import { fromBakuClock, onBakuClock } from '@/newsroom/language/bakuClock'

const two = (part: number): string => String(part).padStart(2, '0')

/** What a picker shows that only knows the clock of its computer: the hands of the clock in Baku. */
const asShown = (moment: string | null | undefined): string | undefined =>
  moment ? new Date(onBakuClock(moment)).toISOString() : undefined

/** The moment at which the clock of Baku shows what the picker does. */
function asMeant(shown: Date | null): string | null {
  if (!shown) return null
  const day = `${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`
  return fromBakuClock(`${day}T${two(shown.getHours())}:${two(shown.getMinutes())}`)
}

/** A moment on the clock of Baku, wherever the computer of the editor stands. Payload's own goes by that computer. */
export const MomentField = withCondition(function Moment({ field, path, readOnly }: DateFieldClientProps) {
  const { i18n } = useTranslation()
  const { label, localized, required, admin: { date, description, width } = {} } = field
  const {
    disabled,
    path: place,
    setValue,
    showError,
    value,
  } = useField<string | null>({
    potentiallyStalePath: path,
  })
  const isClosed = Boolean(readOnly || disabled || field.admin?.readOnly)
  return (
    <div
      className={[
        'field-type date-time-field',
        showError && 'date-time-field--has-error',
        isClosed && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
      style={width ? ({ '--field-width': width } as CSSProperties) : { flex: '1 1 auto' }}
    >
      <FieldLabel label={label} localized={localized} path={place} required={required} />
      <div className="field-type__wrap" id={`field-${place.replaceAll('.', '__')}`}>
        <FieldError path={place} showError={showError} />
        <DatePicker
          {...(date ?? {})}
          onChange={(shown: Date) => setValue(asMeant(shown))}
          placeholder={i18n.language === 'en' ? 'Baku time' : 'Bakı vaxtı'}
          readOnly={isClosed}
          value={asShown(value)}
        />
      </div>
      <FieldDescription description={description} path={place} />
    </div>
  )
})
