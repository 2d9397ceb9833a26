import { answerFile, fileNotFound } from '@/app/media/answerFile'
import { mediaFileForStaff } from '@/newsroom/queries/mediaFile'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ key: string; file: string }>
}

/** A file that may not be public yet, for a member of staff; for everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, file } = await params
  const found = await mediaFileForStaff(request.headers, key, file)
  return (found && (await answerFile(request, found, 'private, no-store'))) ?? fileNotFound()
}
