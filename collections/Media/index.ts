import type { CollectionConfig } from 'payload'
import { bySystemOnly, wordsOfOwnLanguage, writersOnly } from '../access/fieldRules'
import { plainAccess } from '../access/rules'
import { focalPoint, replaceFile, sameFiles, whereUsed } from '../fields/deskPanels'
import { words } from '../fields/words'
import { oneLanguage } from '../hooks/oneLanguage'
import { listShortcuts } from '../lists/listShortcuts'
import { onlyThose } from '../lists/onlyThose'
import { acceptedTypes } from './acceptedTypes'
import { announceFile } from './announceFile'
import { askForRights } from './askForRights'
import { checkUpload } from './checkUpload'
import { guardFiles, keepUsedFiles } from './guardFiles'
import { imageSizes } from './imageSizes'
import { dropFingerprint, keepFingerprint } from './keepFingerprint'
import { bringBack, keepNew, noteWritten, setAside } from './leaveNoStrays'
import { newKey } from './newKey'
import { sayWhatFailed } from './sayWhatFailed'

/**
 * Pictures and documents. A file is private until something public uses it; the public address carries a
 * random key, never a file name. `folder`: where files lie.
 */
export const Media = ({ folder }: { folder: string }): CollectionConfig => ({
  slug: 'media',
  labels: { singular: words('Fayl', 'File'), plural: words('Media', 'Media') },
  disableBulkEdit: true, // the same words on many files are right on none
  access: plainAccess('media', true),
  admin: {
    baseFilter: onlyThose('media'),
    components: { beforeListTable: listShortcuts },
    group: words('Xəbərlər', 'News'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    description: words(
      'JPEG, PNG, WebP, AVIF və PDF, ən çoxu 20 MB. Dərc olunmayan fayl saytda açılmır.',
      'JPEG, PNG, WebP, AVIF and PDF, 20 MB at most. A file that nothing public uses cannot be opened on the site.',
    ),
  },
  upload: {
    staticDir: folder,
    mimeTypes: [...acceptedTypes],
    imageSizes,
    adminThumbnail: 'w480-webp',
    focalPoint: true,
    crop: true,
    pasteURL: false,
    hideRemoveFile: true,
    bulkUpload: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [oneLanguage, guardFiles, checkUpload, setAside],
    beforeValidate: [askForRights],
    beforeChange: [newKey, noteWritten],
    afterChange: [keepFingerprint, announceFile],
    afterOperation: [keepNew],
    beforeDelete: [keepUsedFiles],
    afterDelete: [dropFingerprint],
    afterError: [bringBack, sayWhatFailed],
  },
  fields: [
    sameFiles(),
    focalPoint(),
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 250,
      label: words('Təsvir', 'Text alternative'),
      access: { update: wordsOfOwnLanguage },
      admin: {
        description: words(
          'Hər istifadədə ayrıca dəqiqləşdirilə bilər.',
          'Can be made more exact for each use.',
        ),
      },
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words('Şəkilaltı yazı', 'Caption'),
      access: { update: wordsOfOwnLanguage },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 160,
      label: words('Müəllif', 'Credit'),
      access: { update: writersOnly },
      admin: {
        description: words(
          'Kim çəkib və ya kimə məxsusdur. Şəkil üçün mütləq yazılır; saytda şəklin altında görünür.',
          'Who made it, or to whom it belongs. Required for a picture; shown under it on the site.',
        ),
      },
    },
    {
      name: 'licence',
      type: 'text',
      maxLength: 160,
      label: words('Lisenziya', 'Licence'),
      access: { update: writersOnly },
      admin: {
        description: words(
          'Hansı əsasla istifadə olunur: öz şəklimiz, müəllifin yazılı icazəsi, CC BY 4.0. Şəkil üçün mütləq yazılır.',
          'By what right it is used: our own picture, written permission, CC BY 4.0. Required for a picture.',
        ),
      },
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      label: words('Açar', 'Key'),
      access: { create: bySystemOnly, update: bySystemOnly },
      hooks: { beforeDuplicate: [() => null] },
      admin: { hidden: true },
    },
    replaceFile(),
    whereUsed(),
  ],
})
