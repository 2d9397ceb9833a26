import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { ProjectCard } from '@/newsroom/queries/shapes'
import { ProjectKindName } from './ProjectKindName'
import { ProjectTime } from './ProjectTime'

/** Projects side by side where there is room: name, what it is, when. */
export function ProjectGrid({ projects, locale }: { projects: ProjectCard[]; locale: Locale }) {
  return (
    <ul className="grid">
      {projects.map((card) => (
        <li key={card.id}>
          <p className="name">
            <NameLink link={card} locale={locale} />
          </p>
          <p className="office">
            <ProjectKindName kind={card.kind} />
          </p>
          {(card.from || card.to) && (
            <p className="when">
              <ProjectTime days={card} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
