/** For tests: opens the database of a folder, prints its address and holds it until it is killed. */
import { openEmbedded } from './open'

const { url } = await openEmbedded(process.argv[2] ?? '')
console.log(url)
process.stdin.resume()
setInterval(() => undefined, 60_000)
