'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { order } from './order'
import { forgetAccount } from './saving/localCopies'
import { useStaff } from './staff'

const words = {
  open: { az: 'Bütün cihazlardan çıxar', en: 'Log out everywhere' },
  question: { az: 'Bütün cihazlardan çıxarılsın?', en: 'Log out everywhere?' },
  own: {
    az: 'Bütün cihazlarda, o cümlədən burada sessiyanız bağlanacaq. Yenidən daxil olmalısınız; saxlanmamış dəyişikliklər itəcək.',
    en: 'You are logged out on every device, this one included, and must log in again. Changes that are not saved are lost.',
  },
  theirs: {
    az: 'Bu əməkdaşın bütün cihazlardakı sessiyaları bağlanacaq. Parolu dəyişmir.',
    en: 'This colleague is logged out on every device. The password stays as it is.',
  },
  now: { az: 'Çıxar', en: 'Log out' },
  working: { az: 'İcra olunur…', en: 'Working…' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  done: { az: 'Bütün sessiyalar bağlandı.', en: 'Every session has ended.' },
  close: { az: 'Bağla', en: 'Close' },
} as const

/** On an account: ends all its sessions, for its owner or for an administrator (a lost phone, a colleague who left). */
export function LogoutEverywhereButton() {
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { id } = useDocumentInfo()
  const { routes } = useConfig().config
  const staff = useStaff()
  const [stage, setStage] = useState<'closed' | 'asking' | 'working' | 'done'>('closed')
  const [refused, setRefused] = useState<string | null>(null)
  const isOwn = staff?.id === id
  if (!id || !(isOwn || staff?.role === 'administrator')) return null

  const end = async () => {
    if (stage === 'working') return
    setStage('working')
    setRefused(null)
    const outcome = await order(`/users/${id}/logout-everywhere`, language)
    if (!outcome.done) {
      setRefused(outcome.message)
      return setStage('asking')
    }
    if (isOwn) forgetAccount(window.localStorage, String(id))
    if (isOwn) return window.location.assign(`${routes.admin}/login`)
    setStage('done')
  }
  const close = () => stage === 'working' || setStage('closed')

  return (
    <>
      <Button
        id="action-logout-everywhere"
        buttonStyle="secondary"
        size="medium"
        onClick={() => setStage('asking')}
      >
        {say.open}
      </Button>
      {stage !== 'closed' && (
        <Dialog heading={say.question} onClose={close}>
          <p role="status">{stage === 'done' ? say.done : isOwn ? say.own : say.theirs}</p>
          {refused && (
            <p role="alert" className="desk-refusal">
              {refused}
            </p>
          )}
          <div className="desk-dialog__actions">
            <Button buttonStyle="secondary" margin={false} onClick={close}>
              {stage === 'done' ? say.close : say.cancel}
            </Button>
            {stage !== 'done' && (
              <Button id="confirm-logout-everywhere" margin={false} onClick={() => void end()}>
                {stage === 'working' ? say.working : say.now}
              </Button>
            )}
          </div>
        </Dialog>
      )}
    </>
  )
}
