'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useStaff } from '../staff'
import { forgetAccount, tidy } from './localCopies'
import { sayThatItLives } from './thisTab'

/** Around the whole desk: copies of what was not saved go when their author logs out, and by their age. */
export function LocalCopiesKeeper({ children }: { children: ReactNode }) {
  const account = useStaff()?.id
  const { routes } = useConfig().config
  const isLoggingOut = usePathname() === `${routes.admin}/logout`
  useEffect(() => {
    sayThatItLives()
    tidy(window.localStorage, Date.now())
  }, [])
  useEffect(() => {
    if (isLoggingOut && account) forgetAccount(window.localStorage, account)
  }, [isLoggingOut, account])
  return children
}
