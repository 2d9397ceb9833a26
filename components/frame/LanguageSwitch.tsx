import { useTranslations } from 'next-intl'
import { wordsIn } from '@/messages/wordsIn'
import { homePath } from '@/newsroom/addresses/paths'
import type { Section } from '@/newsroom/addresses/sections'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import type { OtherLanguage } from '@/newsroom/queries/shapes'
import { sectionPath } from './sectionPath'

interface Props {
  locale: Locale
  other: OtherLanguage
  /** Where to go in the other language when the page itself is not there */
  section: Section | null
  /** Whether there is no page in this language either: then nothing is said of one in the other */
  isMissing?: boolean
}

/**
 * Both languages by their own names, always in the same order. Where the page has no version in the other
 * language, the switch says so in that language and leads to its list, never to a 404 or to foreign words.
 */
export function LanguageSwitch({ locale, other, section, isMissing = false }: Props) {
  const t = useTranslations('LanguageSwitch')
  const saysNone = !other.href && !isMissing
  return (
    <nav className="languages" aria-label={t('label')}>
      <ul>
        {locales.map((each) => (
          <li key={each}>
            {each === locale ? (
              <span lang={each} aria-current="true">
                {t('name')}
              </span>
            ) : (
              <Other other={other} section={section} saysNone={saysNone} />
            )}
          </li>
        ))}
      </ul>
      {saysNone && <Missing locale={other.locale} section={section} />}
    </nav>
  )
}

function Other({
  other: { locale, href },
  section,
  saysNone,
}: Pick<Props, 'other' | 'section'> & { saysNone: boolean }) {
  const t = wordsIn(locale, 'LanguageSwitch')
  const instead = section ? sectionPath(section, locale) : homePath(locale)
  return (
    <a
      href={href ?? instead}
      lang={locale}
      hrefLang={locale}
      rel={href ? 'alternate' : undefined}
      aria-describedby={saysNone ? 'no-version' : undefined}
    >
      {t('name')}
    </a>
  )
}

function Missing({ locale, section }: Pick<Props, 'locale' | 'section'>) {
  const t = wordsIn(locale, 'LanguageSwitch')
  return (
    <p id="no-version" lang={locale}>
      {t(`missing.${section ?? 'home'}`)}
    </p>
  )
}
