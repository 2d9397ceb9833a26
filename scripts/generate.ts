/** npm run generate: writes the types of the collections and the list of the desk's own components. */
import { exitCode, startNode } from './process/child'
import { program } from './process/program'

await program(async (life) => {
  // Payload wants a secret to read its configuration; nothing is made with it here.
  const environment = { ...process.env, PAYLOAD_SECRET: 'only to read the configuration, nothing more' }
  for (const what of ['generate:types', 'generate:importmap']) {
    const args = ['--import', 'tsx', 'node_modules/payload/bin.js', '--disable-transpile', what]
    const code = await exitCode(startNode(life, args, environment, 'inherit'))
    if (code !== 0) return code
  }
  return 0
})
