import { run } from './bootstrap/run.mjs'

// When this began: installing is part of what the person waits for.
await run('scripts/start/main.ts', [String(Math.round(performance.timeOrigin))])
