export interface Import {
  specifier: string
  /** Gone before the program runs. */
  isType: boolean
}

/** The code of a source, without what it says to a person. */
export const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** `import … from`, `export … from`, over as many lines as it takes. */
const statement = /^[ \t]*(import|export)\s+(type\s+)?(?:[\w*$\s{},]+?\s+from\s+)['"]([^'"]+)['"]/gm
const sideEffect = /^[ \t]*import\s+['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g
const required = /\brequire\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a source imports, in whichever way. */
export function importsIn(source: string): Import[] {
  const bare = withoutComments(source)
  const found = (pattern: RegExp) => [...bare.matchAll(pattern)].map(([, specifier]) => String(specifier))
  return [
    ...[...bare.matchAll(statement)].map(([, , type, specifier]) => ({
      specifier: String(specifier),
      isType: Boolean(type),
    })),
    ...[sideEffect, dynamic, required].flatMap(found).map((specifier) => ({ specifier, isType: false })),
  ]
}
