import type { Block, TextFieldSingleValidation } from 'payload'
import { filmAt } from '@/newsroom/addresses/films'
import { words } from './words'

const unknownFilm = words(
  'Yalnız YouTube və Vimeo videosunun ünvanı yazıla bilər.',
  'Only the address of a video on YouTube or Vimeo can stand here.',
)

const isFilm: TextFieldSingleValidation = (value, { req }) =>
  Boolean(filmAt(value ?? '')) || unknownFilm[req.i18n.language === 'en' ? 'en' : 'az']

/** A film in a running text; readers fetch it from its host only when they ask for it. */
export const filmInText: Block = {
  slug: 'film',
  interfaceName: 'FilmInText',
  labels: { singular: words('Video', 'Video'), plural: words('Videolar', 'Videos') },
  fields: [
    {
      name: 'address',
      type: 'text',
      required: true,
      maxLength: 500,
      label: words('Videonun ünvanı', 'Address of the video'),
      validate: isFilm,
      admin: { description: words('YouTube və ya Vimeo ünvanı.', 'An address on YouTube or Vimeo.') },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: words('Videonun adı', 'Title of the video'),
      admin: {
        description: words(
          'Oxucu videonu açmazdan əvvəl bunu görür.',
          'Readers see it before they open the video.',
        ),
      },
    },
  ],
}
