import { findControl } from './place'

/**
 * Asks the press that runs on a folder, through its door for operators.
 * @throws Error with one sentence when none runs there or it refuses
 */
export async function askControl(folder: string, method: 'GET' | 'POST', path: string): Promise<string> {
  const control = findControl(folder)
  const none = 'No press runs on this DATA_DIR.'
  if (!control) throw new Error(none)
  const headers = { authorization: `Bearer ${control.secret}` }
  const answer = await fetch(`http://127.0.0.1:${control.port}${path}`, { method, headers }).catch(
    (cause: unknown) => {
      throw new Error(none, { cause })
    },
  )
  const text = await answer.text()
  if (answer.ok) return text
  // Another program has the port now.
  throw new Error(answer.status === 404 ? text.trim() : none)
}
