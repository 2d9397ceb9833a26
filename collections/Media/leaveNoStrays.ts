import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

interface Stored {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null> | null
}

/** What a change of files has done so far, so that it can be undone. */
interface Traces {
  folder: string
  /** Where the files of before lie meanwhile */
  aside: string | null
  before: string[]
  written: string[]
}

const inContext = 'mediaTraces'
const tracesOf = (req: PayloadRequest) => req.context[inContext] as Traces | undefined

/** Sizes of one measure share a file. */
const namesIn = ({ filename, sizes }: Stored): string[] => [
  ...new Set(
    [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name ?? []),
  ),
]

/** Files in object storage are kept by its plugin. */
const folderOf = ({ upload }: Pick<SanitizedCollectionConfig, 'upload'>): string | null =>
  upload.disableLocalStorage || !upload.staticDir ? null : upload.staticDir

/**
 * Payload writes files before the row, and takes old ones away before it knows whether the new ones will be taken.
 * These hooks keep the two together: what is refused or fails leaves no file without a row and no row without file.
 */
export const setAside: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const folder = folderOf(collection)
  if (!folder || (operation !== 'create' && operation !== 'update')) return args
  const traces: Traces = { folder, aside: null, before: [], written: [] }
  if (operation === 'create') {
    req.context[inContext] = traces
    return args
  }
  const id = 'id' in args ? args.id : undefined
  const changesFile = req.file !== undefined || Boolean((req.query as Record<string, unknown>)?.uploadEdits)
  // Words alone touch no file.
  if (!id || !changesFile) return args
  const stored = await req.payload.findByID({
    collection: 'media',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only where its files lie
    req,
  })
  traces.before = stored ? namesIn(stored as Stored) : []
  traces.aside = join(folder, `.aside-${randomUUID()}`)
  await mkdir(traces.aside, { recursive: true })
  for (const name of traces.before) await sameFile(join(folder, name), join(traces.aside, name))
  req.context[inContext] = traces
  return args
}

export const noteWritten: CollectionBeforeChangeHook = ({ data, req }) => {
  const traces = tracesOf(req)
  if (traces) traces.written = namesIn(data as Stored)
  return data
}

export const keepNew: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const traces = tracesOf(req)
  if (traces?.aside && operation === 'updateByID') await rm(traces.aside, { recursive: true, force: true })
  if (operation === 'create' || operation === 'updateByID') delete req.context[inContext]
  return result
}

export const bringBack: CollectionAfterErrorHook = async ({ req }) => {
  const traces = tracesOf(req)
  if (!traces) return
  delete req.context[inContext]
  const { folder, aside, before, written } = traces
  for (const name of aside ? [...written, ...before] : written) await rm(join(folder, name), { force: true })
  if (!aside) return
  for (const name of before) await sameFile(join(aside, name), join(folder, name))
  await rm(aside, { recursive: true, force: true })
}

/** A second name for a file, or a copy where the disk knows no second names; nothing where there is no file. */
async function sameFile(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : copyFile(from, to),
  )
}
