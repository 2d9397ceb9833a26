/**
 * What the programs of Postgres get to know: with LANG and its like they would look for a locale that the
 * machine may lack, and speak another language in the log.
 */
export const bareEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
}
