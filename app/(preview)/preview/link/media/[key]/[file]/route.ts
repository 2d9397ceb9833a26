import { answerFile, fileNotFound } from '@/app/media/answerFile'
import { linkParameter } from '@/newsroom/addresses/readingLinks'
import { mediaFileByLink } from '@/newsroom/queries/mediaFile'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ key: string; file: string }>
}

/** A file of an item that is not public yet, for whoever has a link to the item; for everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, file } = await params
  const token = new URL(request.url).searchParams.get(linkParameter)
  const found = await mediaFileByLink(token, key, file)
  return (found && (await answerFile(request, found, 'private, no-store'))) ?? fileNotFound()
}
