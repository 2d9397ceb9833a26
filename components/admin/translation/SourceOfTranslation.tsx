import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { mayWrite, useStaff } from '../staff'
import { useAnswer } from '../useAnswer'
import { useOtherLanguage } from '../useOtherLanguage'
import { askDesk } from './askDesk'
import { screenWords } from './screenWords'

interface Props {
  id: string
  story: string | null
  language: Locale
  /** This document is tied to the other one as its translation from now on */
  onTied: () => void
}

/**
 * A document that is translated from, or that stands for itself: the way to the desk of its translation, which is begun
 * where there is none. Of two that were written apart, either may become the translation of the other.
 */
export function SourceOfTranslation({ id, story, language, onTied }: Props) {
  const say = useDeskWords(screenWords)
  const { routes } = useConfig().config
  const router = useRouter()
  const staff = useStaff()
  const other = useOtherLanguage(story, language)
  // The other one has a desk where it is, or was, a translation of this one.
  const desk = useAnswer<Desk>(other ? `/translation/news/${other}` : null)
  const target = otherLocale(language)
  const addressOf = (document: string, view = '') => `${routes.admin}/collections/news/${document}${view}`
  if ((story && other === undefined) || (other && desk.state === 'asking'))
    return <p role="status">{say.asking}</p>
  if (other)
    return (
      <>
        <p>{desk.state === 'told' ? say.isSource : say.bothIndependent}</p>
        <p className="desk-names__orders">
          {desk.state === 'told' ? (
            <Link id="open-translation" className="desk-order" href={addressOf(other, '/translation')}>
              {say.openDesk[target]}
            </Link>
          ) : (
            <Link className="desk-order" href={addressOf(other)}>
              {say.openOther[target]}
            </Link>
          )}
        </p>
        {mayWrite(staff) && !(desk.state === 'told' && desk.answer.mode === 'independent') && (
          <Deed
            id="translate-this"
            path={`/translation/news/${desk.state === 'told' ? other : id}/mode`}
            what={{ mode: desk.state === 'told' ? 'source' : 'translated' }}
            label={say.translateThis[language]}
            onDone={onTied}
          />
        )}
      </>
    )
  return (
    <>
      <p>
        {say.noTranslation[target]} {say.createSays}
      </p>
      <Deed
        id="begin-translation"
        path={`/news/${id}/translate`}
        what={{}}
        label={say.create[target]}
        onDone={(answer) => router.push(addressOf(answer.id, '/translation'))}
      />
    </>
  )
}

interface DeedProps {
  id: string
  /** Under the API */
  path: string
  what: object
  label: string
  onDone: (answer: { id: string }) => void
}

/** A button for one order, with what stands in its way. */
function Deed({ id, path, what, label, onDone }: DeedProps) {
  const say = useDeskWords(screenWords)
  const language = useDeskLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const perform = async () => {
    if (busy) return
    setBusy(true)
    const outcome = await askDesk<{ id: string }>(path, language, what)
    if (outcome.done) return onDone(outcome.answer)
    setBusy(false)
    setRefused(outcome.message)
  }
  return (
    <>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <button type="button" id={id} className="desk-order" onClick={() => void perform()}>
        {busy ? say.working : label}
      </button>
    </>
  )
}
