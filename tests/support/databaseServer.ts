import type { TestProject } from 'vitest/node'
import { startTestServer } from './testServer'

export default (project: TestProject) => startTestServer(project, false)
