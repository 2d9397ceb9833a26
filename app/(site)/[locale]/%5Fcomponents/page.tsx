import { ComponentsBody, componentsTitle } from '@/components/specimens/ComponentsBody'
import { voiceOf } from '@/components/specimens/voice'
import { componentsPath } from '@/newsroom/addresses/paths'
import { localeOf } from '@/newsroom/addresses/pieces'
import { componentsPage } from '@/newsroom/queries/componentsPage'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'
import { PublicPage } from '../../PublicPage'
import '@/components/specimens/specimens.css'

/** Every component in its states, for those who build the site. Next keeps folders named `_name` to itself. */
export default async function Components({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = componentsPage(locale)
  if (!page) return <Missing locale={locale} path={componentsPath(locale)} section={null} />
  return (
    <PublicPage page={page} section={null} title={componentsTitle(voiceOf(locale))} unlisted>
      <ComponentsBody page={page} />
    </PublicPage>
  )
}
