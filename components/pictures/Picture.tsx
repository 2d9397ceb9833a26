import type { Picture as Shown } from '@/newsroom/queries/shapes'

interface Props {
  picture: Shown
  /** How wide it stands on the page, in the words of the `sizes` attribute */
  sizes?: string
  /** The first picture of a page is fetched at once, all others when they come near */
  first?: boolean
}

/** A picture in the best format that the browser knows, with its room kept free while it loads. */
export function Picture({ picture, sizes = '(min-width: 64rem) 40rem, 100vw', first = false }: Props) {
  return (
    <picture>
      {picture.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
