'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { deskMoment } from '@/newsroom/language/deskMoment'
import { sameContent } from '../collectWords'
import { useDeskWords } from '../deskWords'
import type { CopyPlace, LocalCopy } from './localCopies'
import { copiesOf, copyKey, keepCopy } from './localCopies'
import { livingTabs, thisTab } from './thisTab'
import { UnderControls } from './UnderControls'
import '../desk.css'

const words = {
  found: {
    az: (moment: string) => `Saxlanmamış mətniniz bu brauzerdə qalıb (${moment}).`,
    en: (moment: string) => `Text that you did not save is kept in this browser (${moment}).`,
  },
  since: {
    az: 'Ondan sonra sənədin yeni versiyası saxlanılıb; geri qaytarıb saxlasanız, hər iki mətni görəcəksiniz.',
    en: 'A newer version was saved since; if you bring yours back and save it, you are shown both.',
  },
  bring: { az: 'Geri qaytar', en: 'Bring it back' },
  drop: { az: 'Lazım deyil', en: 'Not needed' },
}

type Found = ReturnType<typeof copiesOf>[number]

/** Offers what was written here and never saved: before a tab was closed, a session ended or a lock was taken over. */
export function LocalCopyOffer({ place }: { place: CopyPlace }) {
  const say = useDeskWords(words)
  const { data } = useDocumentInfo()
  const { disabled, getData, reset, setModified } = useForm()
  const { found, drop } = useLeftCopy(place)
  const [busy, setBusy] = useState(false)
  // A form that is only read would lose it again when it is opened for writing.
  if (!found || disabled) return null

  const bringBack = async ({ copy }: Found) => {
    if (busy) return
    setBusy(true)
    // It is this tab's from now on, and stays kept until it is saved.
    keepCopy(window.localStorage, copyKey(place, thisTab), copy)
    await reset({ ...getData(), ...copy.data })
    setModified(true)
    drop()
  }
  return (
    <UnderControls>
      <div className="desk-notice" role="status">
        <div className="desk-notice__text">
          <p>{say.found(deskMoment(new Date(found.copy.at)))}</p>
          {data?.base && found.copy.data.base !== data.base && <p>{say.since}</p>}
        </div>
        <div className="desk-notice__orders">
          <Button id="bring-copy-back" size="small" margin={false} onClick={() => void bringBack(found)}>
            {say.bring}
          </Button>
          <Button id="drop-copy" buttonStyle="subtle" size="small" margin={false} onClick={drop}>
            {say.drop}
          </Button>
        </div>
      </div>
    </UnderControls>
  )
}

/** The latest copy of this document that no open tab is writing and that says something else than the form. */
function useLeftCopy(place: CopyPlace) {
  const { getData } = useForm()
  const [found, setFound] = useState<Found | null>(null)
  const { account, collection, id, locale } = place
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the document is opened
  useEffect(() => {
    let isOver = false
    const look = async () => {
      const copies = copiesOf(window.localStorage, { account, collection, id, locale })
      const alive = await livingTabs(copies.map(({ tab }) => tab))
      const left = copies.filter(({ tab, copy }) => !alive.includes(tab) && saysMore(copy, getData()))
      if (!isOver) setFound(left[0] ?? null)
    }
    void look()
    return () => {
      isOver = true
    }
  }, [account, collection, id, locale])
  const drop = () => {
    if (found) window.localStorage.removeItem(found.key)
    setFound(null)
  }
  return { found, drop }
}

/** What the form shows besides what is written in it. */
const notWritten = new Set(['base', 'updatedAt', 'createdAt', '_status', 'standing', 'otherLanguage'])

const saysMore = ({ data }: LocalCopy, shown: Record<string, unknown>): boolean =>
  Object.keys(data).some((name) => !notWritten.has(name) && !sameContent(data[name] ?? '', shown[name] ?? ''))
