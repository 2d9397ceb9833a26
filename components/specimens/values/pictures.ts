import type { Picture } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'

/** A wide picture with everything that can be said of one. */
export const wide = ({ say }: Voice): Picture => ({
  alt: say('Pilləli naxışlı xalça haşiyəsi', 'The border of a carpet with a stepped pattern'),
  caption: say('Haşiyə naxışı sırayla təkrarlanır.', 'The pattern of the border repeats in a row.'),
  credit: say('Səhifə nümunələri', 'Specimens of this page'),
  sources: [{ type: 'image/svg+xml', srcSet: '/border.svg 1200w' }],
  src: '/border.svg',
  width: 1200,
  height: 400,
  preview: null,
})

/** A square picture: a portrait, a logo. */
export const square = ({ say }: Voice): Picture => ({
  alt: say('Pilləli romb', 'A stepped diamond'),
  caption: null,
  credit: null,
  sources: [],
  src: '/apple-touch-icon.png',
  width: 180,
  height: 180,
  preview: null,
})
