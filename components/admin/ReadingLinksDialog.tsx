import { Button, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { ReadingLink } from '@/newsroom/publishing/readingLinks/link'
import type { ReadingLinks } from '@/newsroom/publishing/readingLinks/linksOf'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { MadeReadingLink } from './MadeReadingLink'
import { MakeReadingLink } from './MakeReadingLink'
import type { Outcome } from './order'
import { order } from './order'
import { ReadingLinkItem } from './ReadingLinkItem'
import { readingLinksWords } from './readingLinksWords'
import { mayPublish, useStaff } from './staff'
import { menuButton } from './TakeDownDialog'
import { useAnswer } from './useAnswer'
import './readingLinks.css'

interface Made {
  id: string
  address: string
}

/** Makes links to an item, shows the new one once, and lists all of them with who opened them. */
export function ReadingLinksDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useDeskWords(readingLinksWords)
  const language = useDeskLanguage()
  const modified = useFormModified()
  const mayEmbargo = mayPublish(useStaff())
  const [changes, setChanges] = useState(0)
  const [made, setMade] = useState<Made | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const list = useRef<HTMLHeadingElement>(null)
  const asked = useAnswer<ReadingLinks>(`/news/${id}/links`, changes)
  const { links, embargo } = asked.state === 'told' ? asked.answer : { links: null, embargo: null }

  const settle = <Answer,>(outcome: Outcome<Answer>): outcome is { done: true; answer: Answer } => {
    setChanges((count) => count + 1)
    setSaid(null)
    setRefused(outcome.done ? null : outcome.message)
    return outcome.done
  }
  const make = async (what: object, path = ''): Promise<boolean> => {
    const outcome = await order<Made>(`/news/${id}/links${path}`, language, what)
    const done = settle(outcome)
    if (done) setMade(outcome.answer)
    return done
  }
  const revoke = async (link: ReadingLink) => {
    if (!settle(await order(`/news/${id}/links/${link.id}/revoke`, language))) return
    if (made?.id === link.id) setMade(null)
    setSaid(say.revokedNow(link.label))
    list.current?.focus() // the button that was pressed is gone
  }

  return (
    <Dialog heading={say.heading} onClose={onClose} returnFocusTo={menuButton} wide>
      <p>{say.explanation}</p>
      {modified && <p>{say.unsaved}</p>}
      <MakeReadingLink mayEmbargo={mayEmbargo} embargo={embargo} onMake={make} onMistake={setRefused} />
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      {made && <MadeReadingLink key={made.id} address={made.address} />}
      <h3 ref={list} tabIndex={-1}>
        {say.list}
      </h3>
      <p role="status" className={said ? 'desk-done' : undefined}>
        {said}
      </p>
      {links === null && <p>{asked.state === 'failed' ? say.failed : say.asking}</p>}
      {links?.length === 0 && <p>{say.none}</p>}
      {links && links.length > 0 && (
        <ul className="desk-reading-links">
          {links.map((link) => (
            <ReadingLinkItem
              key={link.id}
              link={link}
              sleeps={link.kind === 'embargo' && embargo?.may === false}
              mayChange={link.kind === 'preview' || mayEmbargo}
              onRevoke={() => void revoke(link)}
              onReplace={() => void make({}, `/${link.id}/replace`)}
            />
          ))}
        </ul>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </Dialog>
  )
}
