import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Media } from '@/payload-types'
import type { Measure } from './cropAround'

export interface PictureInForm extends Measure {
  source: string
}

/** The file that was chosen in the form of the media and is not sent yet. */
export const useChosenFile = (): File | null => {
  const chosen = useFormFields(([fields]) => fields.file?.value)
  return chosen instanceof File ? chosen : null
}

/** The picture of the form: the file that was just chosen, else the one that is kept; null where there is none. */
export function usePictureInForm(): PictureInForm | null {
  const file = useChosenFile()
  const data = useDocumentInfo().data as Partial<Media> | undefined
  const chosen = useMeasured(file)
  if (file) return chosen
  const { filename, mimeType, width, height, sizes, url } = data ?? {}
  const source = sizes?.['w960-jpeg']?.url ?? url
  if (!filename || !mimeType?.startsWith('image/') || !source || !width || !height) return null
  return { source, width, height }
}

/** A file is measured by the browser, which turns it upright as the server will. */
function useMeasured(file: File | null): PictureInForm | null {
  const [measured, setMeasured] = useState<PictureInForm | null>(null)
  useEffect(() => {
    setMeasured(null)
    if (!file?.type.startsWith('image/')) return
    const source = URL.createObjectURL(file)
    const picture = new Image()
    picture.onload = () => setMeasured({ source, width: picture.naturalWidth, height: picture.naturalHeight })
    picture.src = source
    return () => URL.revokeObjectURL(source)
  }, [file])
  return measured
}
