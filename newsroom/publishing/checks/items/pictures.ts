import type { Data, FileFacts, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking, isBlank, when, wordsOf } from '../issue'

/** One use of a picture in an item. */
interface Use {
  /** Field of the use: `leadImage`, `gallery.0`, `body` */
  field: string
  file: FileFacts | undefined
  alt: string
  caption: string
  decorative: boolean
}

const idOf = (value: unknown): string =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : wordsOf(value)

/** Every picture of an item with the words under which readers meet it: of this use, else the picture's own. */
export function usesOf(
  item: Data,
  { files, language, text }: Pick<ItemFacts, 'files' | 'language' | 'text'>,
): Use[] {
  const gallery = Array.isArray(item.gallery) ? (item.gallery as Data[]) : []
  const placed = [
    { field: 'leadImage', use: (item.leadImage ?? {}) as Data },
    ...gallery.map((use, index) => ({ field: `gallery.${index}`, use })),
    ...text.uploads.map(({ id, ...use }) => ({ field: 'body', use: { ...use, image: id } as Data })),
  ]
  return placed
    .map(({ field, use }) => ({ field, use, id: idOf(use.image) }))
    .filter(({ id }) => files.get(id)?.isPicture === true) // a deleted one is told by missingFiles
    .map(({ field, use, id }) => {
      const file = files.get(id)
      return {
        field,
        file,
        alt: (wordsOf(use.alt) || wordsOf(file?.alt[language])).trim(),
        caption: (wordsOf(use.caption) || wordsOf(file?.caption[language])).trim(),
        decorative: use.decorative === true,
      }
    })
}

const inField = (field: string, name: string): string => (field === 'body' ? 'body' : `${field}.${name}`)

/** Every picture can be told to those who do not see it, or is said to be decoration. */
export const undescribed = (uses: readonly Use[]): Issue[] =>
  uses.flatMap(({ field, alt, decorative }) =>
    when(
      !decorative && alt === '',
      blocking(
        inField(field, 'alt'),
        'alt',
        'Şəkli görməyən oxucular üçün təsvir yazın və ya şəklin yalnız bəzək olduğunu qeyd edin.',
        'Describe the picture for readers who cannot see it, or mark it as decorative.',
      ),
    ),
  )

/** Whose picture it is stands with the picture itself, once for all its uses. */
export const uncredited = (uses: readonly Use[]): Issue[] =>
  uses.flatMap(({ field, file }) =>
    when(
      file !== undefined && isBlank(file.credit),
      blocking(
        inField(field, 'image'),
        'credit',
        'Şəklin müəllifi göstərilməyib: şəkli açıb «Müəllif» xanasını doldurun.',
        'The picture has no credit: open it and fill in “Credit”.',
      ),
    ),
  )

/** In pixels: below it a picture is blurred across a page and in previews of social networks. */
const narrowest = 1200
/** In characters, as GOV.UK's Content Publisher has it (quality C2.6). */
const longest = { alt: 125, caption: 160 }

const saysPicture =
  /^(?:şəkil|foto|fotoşəkil|image|picture|photo)(?:[\s:,.–-]|$)|\b(?:picture|image|photo) of\b/iu
const isFileName = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$|^(?:IMG|DSC|DCIM|DJI)[_-]?\d/iu

/** Pictures that could be better, in the file or in their words. */
export const pictureAdvice = (uses: readonly Use[]): Issue[] =>
  uses.flatMap(({ field, file, alt, caption, decorative }) => [
    ...when(
      typeof file?.width === 'number' && file.width < narrowest,
      advice(
        inField(field, 'image'),
        'small-picture',
        `Şəklin eni ${file?.width} pikseldir: ${narrowest}-dən az olanda bulanıq görünür.`,
        `The picture is ${file?.width} pixels wide: below ${narrowest} it looks blurred.`,
      ),
    ),
    ...when(
      !decorative && (saysPicture.test(alt) || isFileName.test(alt) || (alt !== '' && alt === caption)),
      advice(
        inField(field, 'alt'),
        'weak-alt',
        'Təsvir şəkildə nə göründüyünü desin: «şəkil» sözü, fayl adı və ya şəkilaltı yazının təkrarı olmasın.',
        'Let the text alternative say what is seen: no “picture of”, no file name, not the caption again.',
      ),
    ),
    ...when(
      !decorative && Array.from(alt).length > longest.alt,
      advice(
        inField(field, 'alt'),
        'long-alt',
        `Təsvir ${longest.alt} işarədən uzundur: ekran oxuyanlar onu birnəfəsə oxuyur.`,
        `The text alternative is longer than ${longest.alt} characters: screen readers read it in one breath.`,
      ),
    ),
    ...when(
      Array.from(caption).length > longest.caption,
      advice(
        inField(field, 'caption'),
        'long-caption',
        `Şəkilaltı yazı ${longest.caption} işarədən uzundur.`,
        `The caption is longer than ${longest.caption} characters.`,
      ),
    ),
    ...when(
      !decorative && caption === '' && field === 'leadImage',
      advice(
        'leadImage.caption',
        'no-caption',
        'Əsas şəklin altında yazı yoxdur: kim, harada, nə vaxt?',
        'The lead picture has no caption: who, where, when?',
      ),
    ),
  ])

/** A file among the words would not be shown: readers find files with their title and language among the documents. */
export const filesInText = ({ text, files }: Pick<ItemFacts, 'text' | 'files'>): Issue[] =>
  when(
    text.uploads.some(({ id }) => files.get(id)?.isPicture === false),
    blocking(
      'body',
      'file-in-text',
      'Mətndəki fayl saytda görünmür: onu adı və dili ilə «Sənədlər»ə əlavə edin və ora keçid verin.',
      'A file in the text is not shown: enter it under “Documents” with its title and language, and link to it.',
    ),
  )
