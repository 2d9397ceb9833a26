import type { Environment } from '@/env'
import type { Prepared } from '../prepare'

/**
 * Tells the person who started us where the site is and how to log in.
 * @param began when the person started us, in milliseconds as Date.now() gives them
 */
export function announce(env: Environment, { sampleContent, wayIn }: Prepared, began: number): void {
  const here = `http://localhost:${env.port}`
  const lines = [
    '',
    `  Azerbaijani  ${here}/az`,
    `  English      ${here}/en`,
    `  Desk         ${here}/admin`,
    ...(here === env.siteUrl ? [] : [`  Public       ${env.siteUrl}`]),
    '',
    ...(sampleContent ? ['  Sample content was loaded.'] : []),
    ...loginLines(env, wayIn),
    `  Ready in ${Math.round((Date.now() - began) / 1000)} s. Ctrl-C stops it.`,
    '',
  ]
  console.log(lines.join('\n'))
}

function loginLines(env: Environment, wayIn: Prepared['wayIn']): string[] {
  if (wayIn) {
    return [
      `  Nobody can log in yet. The first administrator is ${wayIn.email}; set the password here (works once):`,
      `  ${wayIn.link}`,
    ]
  }
  if (env.adminEmail)
    return [`  Log in as ${env.adminEmail} with ADMIN_PASSWORD, unless it was changed since.`]
  // It finds this newsroom, and prints a link to it, only by the settings that it was started with.
  const { DATA_DIR: folder } = process.env
  const settings = [
    ...(env.port === 3000 ? [] : [`PORT=${env.port} `]),
    ...(folder ? [`DATA_DIR='${folder}' `] : []),
  ]
  return [`  Lost the way in? ${settings.join('')}npm run admin -- --email you@example.org`]
}
