import { useEffect, useEffectEvent } from 'react'
import { useDeskWords } from './deskWords'

const words = {
  lost: {
    az: 'Saxlanmamış dəyişikliklər var. Dili dəyişsəniz, onlar itəcək. Yenə də dəyişilsin?',
    en: 'There are changes that are not saved. They are lost when you change the language. Change it anyway?',
  },
} as const

/** An entry of Payload's menu of languages that leads to another one. */
const languageEntry = '.popup-button-list__button:has(.localizer__locale-code)'

/** Turning a form to another language reads it anew; Payload (3.90.1) does so without asking. */
export function useLanguageWithoutLoss(modified: boolean): void {
  const say = useDeskWords(words)
  const ask = useEffectEvent((event: MouseEvent) => {
    const entry = event.target instanceof Element ? event.target.closest(languageEntry) : null
    if (!modified || !entry || window.confirm(say.lost)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => ask(event)
    document.addEventListener('click', listener, true)
    return () => document.removeEventListener('click', listener, true)
  }, [])
}
