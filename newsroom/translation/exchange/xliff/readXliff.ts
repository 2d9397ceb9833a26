import type { Locale } from '../../../language/locales'
import { directionOf } from '../languages'
import { headerFields, madeFrom } from '../po/header'
import { RefusedExchange } from '../refusal'
import type { ExchangeFile, ExchangeUnit } from '../unit'
import { documentOf, readLocations } from '../unit'
import { InlineReader } from './inlineReader'
import { isUnfinished } from './states'
import type { Opened, Visitor } from './walk'
import { walkXml } from './walk'

/** XLIFF 1.2, and 1.1 as translate-toolkit writes it; they differ in nothing that is read here. */
const namespaces = /^urn:oasis:names:tc:xliff:document:1\.[12]$/

interface OpenUnit extends Opened {
  source: string | null
  translation: string
  state: string | undefined
  locations: string[]
  place: { file: string; line: string } | null
}

/** Takes an XLIFF file apart into units. */
class UnitCollector implements Visitor {
  readonly units: ExchangeUnit[] = []
  readonly made: Record<string, string> = {}
  /** Direction of every file that says one, with the line */
  readonly directions: { from: Locale | null; to: Locale | null; line: number }[] = []
  private readonly path: string[] = []
  private file: { line: number; source?: string; target?: string; isPo: boolean } | null = null
  private unit: OpenUnit | null = null
  private inline: InlineReader | null = null
  private context: { type: string; words: string } | null = null

  open(element: Opened): void {
    const { name, namespace, attributes } = element
    if (this.path.length === 0) checkRoot(element)
    const parent = this.path.at(-1)
    this.path.push(name)
    if (!namespaces.test(namespace)) return
    if (this.inline) this.inline.open(name, attributes)
    else if (name === 'file') this.openFile(element)
    else if (name === 'trans-unit')
      this.unit = { ...element, source: null, translation: '', state: undefined, locations: [], place: null }
    else if (this.unit && parent === 'trans-unit' && (name === 'source' || name === 'target')) {
      this.inline = new InlineReader()
      if (name === 'target') this.unit.state = attributes.state
    } else if (this.unit && name === 'context-group' && attributes.purpose?.includes('location'))
      this.unit.place = { file: '', line: '' }
    else if (this.unit?.place && name === 'context')
      this.context = { type: attributes['context-type'] ?? '', words: '' }
  }

  text(words: string): void {
    if (this.inline) this.inline.text(words)
    else if (this.context) this.context.words += words
  }

  close(name: string): void {
    this.path.pop()
    const { unit, inline, context } = this
    if (inline && unit && this.path.at(-1) === 'trans-unit') {
      if (name === 'source') unit.source = inline.read()
      else unit.translation = inline.read()
      this.inline = null
    } else if (inline) inline.close(name)
    else if (unit && context && name === 'context') {
      if (unit.place && context.type === 'sourcefile') unit.place.file = context.words.trim()
      if (unit.place && context.type === 'linenumber') unit.place.line = context.words.trim()
      this.context = null
    } else if (unit?.place && name === 'context-group') {
      const { file, line } = unit.place
      unit.locations.push(line === '' ? file : `${file}:${line}`)
      unit.place = null
    } else if (unit && name === 'trans-unit') {
      this.closeUnit(unit)
      this.unit = null
    } else if (this.file && name === 'file') this.closeFile(this.file)
  }

  private openFile({ attributes, line }: Opened): void {
    const { original = '', 'product-version': version } = attributes
    if (version) this.made[original] = version
    this.file = {
      ...{ line, source: attributes['source-language'], target: attributes['target-language'] },
      isPo: attributes.datatype === 'po',
    }
  }

  private closeFile({ source, target, line }: NonNullable<UnitCollector['file']>): void {
    this.directions.push({ ...directionOf(source, target, line), line })
  }

  /** A PO file in the clothes of XLIFF (representation guide for gettext PO): its header is a unit, and says the languages. */
  private readHeader(translation: string, line: number): void {
    const fields = headerFields(translation)
    const [source, target] = [fields.get('x-source-language'), fields.get('language')]
    this.file = { line, isPo: true, ...(source ? { source } : {}), ...(target ? { target } : {}) }
    Object.assign(this.made, madeFrom(fields.get('x-newsroom-documents')))
  }

  private closeUnit({ attributes, line, source, translation, state, locations }: OpenUnit): void {
    if (attributes.restype === 'x-gettext-domain-header') {
      this.readHeader(translation, line)
      return
    }
    if (source === null) throw new RefusedExchange('no-source', line)
    const id = attributes.id ?? ''
    const places = readLocations(locations)
    this.units.push({
      id: documentOf(id) === id ? (places.id ?? id) : id,
      ...{ line, source, translation, was: places.was },
      unfinished: translation !== '' && this.isOpen(attributes, state),
    })
  }

  /** In the clothes of PO, what is not approved was fuzzy. */
  private isOpen({ approved }: Record<string, string>, state: string | undefined): boolean {
    return this.file?.isPo ? approved !== 'yes' : isUnfinished(state)
  }
}

function checkRoot({ name, namespace, attributes, line }: Opened): void {
  if (name !== 'xliff') throw new RefusedExchange('not-xliff', line, name)
  if (!namespaces.test(namespace)) throw new RefusedExchange('version', line, attributes.version ?? '')
}

/** Reads an XLIFF file. @throws RefusedExchange with the line and the reason */
export function readXliff(text: string): ExchangeFile {
  const collector = new UnitCollector()
  walkXml(text, collector)
  const { units, made, directions } = collector
  if (units.length === 0) throw new RefusedExchange('no-units')
  const [first] = directions
  const other = directions.find(({ from, to }) => first && (from !== first.from || to !== first.to))
  if (other) throw new RefusedExchange('languages-mixed', other.line)
  return { format: 'xliff', from: first?.from ?? null, to: first?.to ?? null, made, units }
}
