'use client'

import { useDocumentInfo, useForm, useUploadEdits } from '@payloadcms/ui'
import type { PointerEvent } from 'react'
import { useId } from 'react'
import { useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { mayWrite, useStaff } from '../staff'
import { CropPreview } from './CropPreview'
import type { Focus } from './cropAround'
import { focalPointWords } from './focalPointWords'
import { usePictureInForm } from './pictureInForm'
import '../desk.css'

/** What pages make of a picture, and what others like to. */
const ratios = [
  { name: '16:9', ratio: 16 / 9, use: 'cards' },
  { name: '1:1', ratio: 1, use: 'portraits' },
  { name: '3:2', ratio: 3 / 2, use: 'elsewhere' },
  { name: '4:3', ratio: 4 / 3, use: 'elsewhere' },
] as const

/**
 * In the form of a picture: where its focus is, by mouse, touch or arrow keys, and at once how each ratio will be cut.
 * The form keeps it with everything else when it is saved.
 */
export function FocalPoint() {
  const say = useDeskWords(focalPointWords)
  const picture = usePictureInForm()
  const focus = useFocus()
  const staff = useStaff()
  const headingId = useId()
  if (!picture) return null
  return (
    <section className="desk-panel desk-focus" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      {mayWrite(staff) && (
        <>
          <p>{say.hint}</p>
          <div className="desk-focus__choice">
            <PointOnPicture source={picture.source} {...focus} />
            <div>
              <Slider
                label={say.across}
                value={focus.at.x}
                onChange={(x) => focus.move({ ...focus.at, x })}
              />
              <Slider label={say.down} value={focus.at.y} onChange={(y) => focus.move({ ...focus.at, y })} />
            </div>
          </div>
        </>
      )}
      <h3>{say.previews}</h3>
      <ul className="desk-focus__previews">
        {ratios.map(({ name, ratio, use }) => (
          <li key={name}>
            <CropPreview picture={picture} ratio={ratio} focus={focus.at} label={say.preview(name)} />
            {name} <small>{say[use]}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Moving {
  at: Focus
  move: (to: Focus) => void
}

/** As it was moved and not saved yet, else as it is kept, else in the middle. */
function useFocus(): Moving {
  const { uploadEdits, updateUploadEdits } = useUploadEdits()
  const { setModified } = useForm()
  const kept = useDocumentInfo().data as { focalX?: number | null; focalY?: number | null } | undefined
  const at = uploadEdits?.focalPoint ?? { x: kept?.focalX ?? 50, y: kept?.focalY ?? 50 }
  const move = (to: Focus) => {
    updateUploadEdits({ focalPoint: { x: Math.round(to.x), y: Math.round(to.y) } })
    setModified(true)
  }
  return { at, move }
}

/** For the mouse and the finger; whoever has neither uses the sliders beside it, which say the same. */
function PointOnPicture({ source, at, move }: Moving & { source: string }) {
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const part = (from: number, whole: number) => Math.min(Math.max((from / whole) * 100, 0), 100)
    move({ x: part(event.clientX - left, width), y: part(event.clientY - top, height) })
  }
  return (
    <div className="desk-focus__picture" aria-hidden="true" onPointerDown={follow} onPointerMove={follow}>
      {/* biome-ignore lint/performance/noImgElement: a file of the desk, which no optimiser may see */}
      <img src={source} alt="" draggable={false} />
      <span className="desk-focus__point" style={{ left: `${at.x}%`, top: `${at.y}%` }} />
    </div>
  )
}

function Slider({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (to: number) => void
}) {
  return (
    <Field label={`${label}: ${value}`}>
      {(wiring) => (
        <input
          {...wiring}
          type="range"
          min={0}
          max={100}
          step={1}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      )}
    </Field>
  )
}
