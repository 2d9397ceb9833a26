import { site } from './site'

/**
 * The browser tests begin in an office in which one person publishes; what they try is mostly something else. The office
 * of two has its own test, which turns the second person on.
 */
export default async function officeOfOne(): Promise<void> {
  const cookie = await logIn()
  const answer = await fetch(`${site.url}/api/globals/site?locale=az&depth=0`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.url, Cookie: cookie },
    body: JSON.stringify({ secondPerson: false }),
  })
  if (!answer.ok) throw new Error(`The site cannot be set: ${answer.status} ${await answer.text()}`)
}

async function logIn(): Promise<string> {
  const answer = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.url },
    body: JSON.stringify({ email: site.adminEmail, password: site.adminPassword }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${site.adminEmail} cannot log in: ${answer.status} ${await answer.text()}`)
  return cookie
}
