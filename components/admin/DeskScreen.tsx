import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  children: ReactNode
}

/**
 * The frame of a screen of the desk's own: menu, way back, account. Payload's screens check who asks; one of ours must do
 * it itself, and this does it for all of them.
 */
export function DeskScreen({ initPageResult, params, searchParams, children }: Props) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect(`${req.payload.config.routes.admin}/login`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      user={req.user}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <Gutter>{children}</Gutter>
    </DefaultTemplate>
  )
}
