import { Figure } from '@/components/pictures/Figure'
import { Gallery } from '@/components/pictures/Gallery'
import { Picture } from '@/components/pictures/Picture'
import { Portrait } from '@/components/pictures/Portrait'
import { Weave } from '@/components/pictures/Weave'
import { Specimen, State } from './Specimen'
import { square, wide } from './values/pictures'
import type { Voice } from './voice'

/** Pictures, and what stands where there is none. */
export function PictureSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const banner = wide(voice)
  const face = square(voice)
  return (
    <>
      <Specimen of="Picture">
        <State of={say('enli', 'wide')}>
          <Picture picture={banner} />
        </State>
        <State of={say('bəzək üçün, kvadrat', 'decorative, square')}>
          <Picture picture={{ ...face, alt: '' }} sizes="10rem" />
        </State>
      </Specimen>
      <Specimen of="Figure">
        <State of={say('altyazı və mənbə ilə', 'with caption and credit')}>
          <Figure picture={banner} />
        </State>
        <State of={say('yalnız mənbə ilə', 'with a credit alone')}>
          <Figure picture={{ ...banner, caption: null }} />
        </State>
        <State of={say('altyazısız', 'without a caption')}>
          <Figure picture={{ ...banner, caption: null, credit: null }} />
        </State>
      </Specimen>
      <Specimen of="Gallery">
        <State of={say('üç şəkil', 'three pictures')}>
          <Gallery
            pictures={[
              banner,
              face,
              { ...banner, src: '/favicon.svg', sources: [], width: 400, height: 400 },
            ]}
            locale={locale}
          />
        </State>
        <State of={say('bir şəkil', 'one picture')}>
          <Gallery pictures={[banner]} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="Portrait">
        <State of={say('siyahıda', 'in a list')}>
          <Portrait portrait={face} initials="GM" lang={locale} locale={locale} />
        </State>
        <State of={say('şəkilsiz', 'without a picture')}>
          <Portrait portrait={null} initials="ÇŞ" lang="az" locale={locale} />
        </State>
        <State of={say('başlığın yanında', 'beside a headline')}>
          <Portrait portrait={face} initials="GM" lang={locale} locale={locale} large />
        </State>
        <State of={say('başlığın yanında, şəkilsiz', 'beside a headline, without a picture')}>
          <Portrait portrait={null} initials="ÇŞ" lang="az" locale={locale} large />
        </State>
      </Specimen>
      <Specimen of="Weave">
        {['seminar', 'konfrans', 'elan'].map((seed) => (
          <State key={seed} of={say(`“${seed}” açarından`, `from the key “${seed}”`)}>
            <Weave seed={seed} />
          </State>
        ))}
      </Specimen>
    </>
  )
}
