import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { readingLinksWords } from './readingLinksWords'

/** The new link, to be copied now: it is kept nowhere. */
export function MadeReadingLink({ address }: { address: string }) {
  const say = useDeskWords(readingLinksWords)
  const place = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    place.current?.focus()
    place.current?.select()
  }, [])
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    if (!done) {
      place.current?.focus()
      place.current?.select()
    }
    setSaid(done ? say.copied : say.notCopied)
  }
  return (
    <div className="desk-made-link">
      <Field label={say.made} hint={say.madeHint}>
        {(props) => <input {...props} ref={place} type="text" readOnly value={address} />}
      </Field>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
        {say.copy}
      </Button>
      <p role="status">{said}</p>
    </div>
  )
}
