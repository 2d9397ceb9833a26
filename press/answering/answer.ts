import type { Kind } from '../arrival/kinds'
import type { Press, Visit } from '../parts'
import { answerAsset } from './asset'
import { passToDesk } from './desk'
import { answerDoor } from './door'
import { answerHealth, answerReady } from './health'
import { answerLinkedFile, answerLinkedPage } from './linked'
import { answerMedia } from './media'
import { answerPage } from './page'
import { refuse } from './refuse'
import { answerStyle } from './style'

type Answer = (press: Press, visit: Visit) => void | Promise<void>

const answers: Record<Kind, Answer> = {
  page: answerPage,
  unknown: answerPage,
  linkedPage: answerLinkedPage,
  linkedFile: answerLinkedFile,
  door: answerDoor,
  desk: passToDesk,
  preview: passToDesk,
  api: passToDesk,
  build: answerAsset,
  media: answerMedia,
  file: answerAsset,
  style: answerStyle,
  health: answerHealth,
  ready: answerReady,
}

const reading = ['GET', 'HEAD']
const working = [...reading, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Answers one request by its kind. Methods are settled before anything reaches Next: a server action is a POST
 * to any address (A7.13), and public pages have none.
 */
export async function answer(press: Press, visit: Visit): Promise<void> {
  const allowed = visit.kind === 'desk' || visit.kind === 'api' ? working : reading
  if (!allowed.includes(visit.method)) return refuse(press, visit, 405, { allow: allowed.join(', ') })
  try {
    await answers[visit.kind](press, visit)
  } catch (error) {
    press.log(`${visit.method} ${JSON.stringify(visit.path)} failed in the press: ${String(error)}`)
    if (visit.response.headersSent) visit.response.destroy()
    else refuse(press, visit, 500)
  }
}
