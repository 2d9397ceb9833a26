/** Shapes in which every picture is stored (collections/Media/imageSizes): whole, or cropped around its focus. */
export const pictureShapes = ['w480', 'w960', 'w1600', 'wide640', 'wide1280', 'square192'] as const

export type PictureShape = (typeof pictureShapes)[number]

/** How a picture is used on a page: which shapes are offered, and which one stands in `src`. */
export const pictureForms = {
  /** Whole, in the width of the text */
  text: { shapes: ['w480', 'w960', 'w1600'], src: 'w960' },
  /** 16:9, for cards and the lead */
  card: { shapes: ['wide640', 'wide1280'], src: 'wide640' },
  portrait: { shapes: ['square192'], src: 'square192' },
  logo: { shapes: ['w480'], src: 'w480' },
  /** What link previews show */
  preview: { shapes: ['wide640', 'wide1280'], src: 'wide1280' },
} as const satisfies Record<string, { shapes: readonly PictureShape[]; src: PictureShape }>

export type PictureForm = keyof typeof pictureForms
