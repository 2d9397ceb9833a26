import { LanguageSwitch } from '@/components/frame/LanguageSwitch'
import { LinkBanner } from '@/components/frame/LinkBanner'
import { Mark } from '@/components/frame/Mark'
import { Notice } from '@/components/frame/Notice'
import { PhoneLink } from '@/components/frame/PhoneLink'
import { PreviewBanner } from '@/components/frame/PreviewBanner'
import { SectionLinks } from '@/components/frame/SectionLinks'
import { SiteFooter } from '@/components/frame/SiteFooter'
import { SiteHeader } from '@/components/frame/SiteHeader'
import { Specimen, State } from './Specimen'
import { frames, specimenPage } from './values/site'
import type { Voice } from './voice'

/** What frames every page. */
export function FrameSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const { full, bare } = frames(voice)
  const page = specimenPage(voice)
  const filled = say('hər şey doldurulub', 'everything filled in')
  const empty = say('yalnız ad', 'the name alone')
  return (
    <>
      <Specimen of="SiteHeader">
        <State of={filled}>
          <SiteHeader frame={full} page={page} section="news" />
        </State>
        <State of={empty}>
          <SiteHeader frame={bare} page={page} section={null} />
        </State>
      </Specimen>
      <Specimen of="LanguageSwitch">
        <State of={say('o biri dildə var', 'there in the other language')}>
          <LanguageSwitch locale={locale} other={page.other} section="events" />
        </State>
        <State of={say('o biri dildə yoxdur', 'not there in the other language')}>
          <LanguageSwitch locale={locale} other={{ ...page.other, href: null }} section="events" />
        </State>
      </Specimen>
      <Specimen of="SectionLinks">
        <State of={say('bölmələrdən biri açıqdır', 'one section is open')}>
          <SectionLinks locale={locale} current="people" />
        </State>
      </Specimen>
      <Specimen of="Notice">
        <State of={say('fövqəladə elan', 'an emergency')}>
          {full.notice && <Notice notice={full.notice} />}
        </State>
      </Specimen>
      <Specimen of="PreviewBanner">
        <State of={say('qaralama', 'a draft')}>
          <PreviewBanner of="draft" />
        </State>
        <State of={say('dərc olunub', 'published')}>
          <PreviewBanner of="published" />
        </State>
        <State of={say('bu dildə adı yoxdur', 'no name in this language')}>
          <PreviewBanner of="nameless" />
        </State>
      </Specimen>
      <Specimen of="LinkBanner">
        <State of={say('qaralama', 'a draft')}>
          <LinkBanner notice={{ kind: 'preview', savedAt: '2026-11-22T14:20:00Z' }} locale={locale} />
        </State>
        <State of={say('embarqo', 'an embargo')}>
          <LinkBanner
            notice={{ kind: 'embargo', until: '2026-11-23T06:00:00Z', isLate: false }}
            locale={locale}
          />
        </State>
        <State of={say('embarqonun vaxtı keçib', 'an embargo whose time is over')}>
          <LinkBanner
            notice={{ kind: 'embargo', until: '2026-11-23T06:00:00Z', isLate: true }}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="Mark">
        <State of={say('adın yanında', 'beside a name')}>
          <Mark />
        </State>
      </Specimen>
      <Specimen of="PhoneLink">
        <State of={say('uzun və qısa nömrə', 'a long and a short number')}>
          <p>
            <PhoneLink phone="+994 12 000 00 00" />, <PhoneLink phone="100" />
          </p>
        </State>
      </Specimen>
      <Specimen of="SiteFooter">
        <State of={filled}>
          <SiteFooter frame={full} page={page} siteUrl={full.siteUrl} />
        </State>
        <State of={empty}>
          <SiteFooter frame={bare} page={page} siteUrl={bare.siteUrl} />
        </State>
      </Specimen>
    </>
  )
}
