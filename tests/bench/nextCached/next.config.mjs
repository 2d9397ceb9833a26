import { dirname } from 'node:path'

// It is copied into test-results; packages lie two folders above.
export default { turbopack: { root: dirname(dirname(import.meta.dirname)) } }
