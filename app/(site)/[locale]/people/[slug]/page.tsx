import { PersonBody } from '@/components/pages/PersonBody'
import { person as personData } from '@/components/structured/person'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { person } from '@/newsroom/queries/person'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Person({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await person(locale, decoded(slug))
  if (!page) return <Missing locale={locale} path={pathBelow('people', locale, slug)} section="people" />
  const { name, offices, portrait } = page
  const office = offices[0]?.office.text
  const t = wordsIn(locale, 'PersonBody')
  return (
    <PublicPage
      page={page}
      section="people"
      title={name.text}
      description={office ? `${name.text}, ${office}` : t('description', { name: name.text })}
      picture={portrait}
      about={(frame) => personData(frame, page)}
      kind="profile"
    >
      <PersonBody page={page} />
    </PublicPage>
  )
}
