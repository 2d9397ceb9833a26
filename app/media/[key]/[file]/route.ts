import { mediaFile } from '@/newsroom/queries/mediaFile'
import { answerFile, fileNotFound } from '../../answerFile'

export const dynamic = 'force-dynamic'

/** Asked again each time, which costs a 304: a file that nothing public shows any more must not live on in caches. */
const keeping = 'public, max-age=0, must-revalidate'

interface Context {
  params: Promise<{ key: string; file: string }>
}

/** A picture or document of something public; everything else is not found, whatever the reason. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, file } = await params
  const found = await mediaFile(key, file)
  const answer = found && (await answerFile(request, found, keeping))
  if (!found || !answer) return fileNotFound()
  answer.headers.set('Press-Tags', found.tags.join(' '))
  return answer
}
