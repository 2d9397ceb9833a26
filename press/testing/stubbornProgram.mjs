// A child that hears no SIGTERM and has a child of its own; prints both process ids.
import { spawn } from 'node:child_process'
import process from 'node:process'

process.on('SIGTERM', () => process.stdout.write('SIGTERM\n'))
const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
process.stdout.write(`${process.pid} ${grandchild.pid}\n`)
setInterval(() => process.uptime(), 1000)
