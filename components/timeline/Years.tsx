import type { Locale } from '@/newsroom/language/locales'
import type { YearOfParts } from '@/newsroom/queries/shapes'
import { PartOf } from './PartOf'

/** A life in the news, year by year: the backbone of the pages of people and organisations. */
export function Years({ years, locale }: { years: YearOfParts[]; locale: Locale }) {
  return years.map(({ year, parts }) => (
    <section className="row year" key={year}>
      <h3 className="side">{year}</h3>
      <ul className="parts">
        {parts.map((part) => (
          <li key={`${part.kind}${part.id}${part.contribution}${part.topic?.text}${part.role}`}>
            <PartOf part={part} locale={locale} date="day" level={4} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
