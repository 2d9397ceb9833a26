import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { docxOf, relation, wordPicture } from '@/tests/support/wordFiles'
import { readFile } from './readFile'

const megabyte = 1024 * 1024

/** Bytes that this process, its threads included, has written anywhere since it began (Linux). */
function written(): number {
  const counted = '/proc/self/io'
  if (!existsSync(counted)) return process.resourceUsage().fsWrite * 512
  return Number(/^wchar: (\d+)$/m.exec(readFileSync(counted, 'utf8'))?.[1])
}

/** Reads a file, with what it cost the program that reads it. */
async function cost(bytes: Uint8Array) {
  const before = { memory: process.memoryUsage.rss(), written: written(), at: performance.now() }
  let most = before.memory
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 10)
  const outcome = await readFile('a.docx', bytes).then(
    (read) => ({ read, refused: null }),
    (refused: unknown) => ({ read: null, refused }),
  )
  clearInterval(watch)
  return {
    ...outcome,
    memory: most - before.memory,
    written: written() - before.written,
    seconds: (performance.now() - before.at) / 1000,
  }
}

const picture = { name: 'word/media/a.png', data: Buffer.alloc(60 * megabyte) }

describe('a Word file that needs much memory to be read', () => {
  it.each([
    ['of more elements than any text has', '<w:p/>'.repeat(2_500_000)],
    [
      'within every limit, and still a tree of hundreds of megabytes',
      '<w:r><w:t>a</w:t></w:r>'.repeat(120_000),
    ],
  ])('is refused with a sentence, and the program hardly notices: %s', async (_, body) => {
    const { read, refused, ...costs } = await cost(docxOf({ body: `<w:p>${body}</w:p>`, extra: [picture] }))
    expect(read).toBeNull()
    expect(refused).toMatchObject({
      why: expect.stringMatching(/^too-(?:large-inside|slow)$/),
      sentence: { az: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
    })
    expectLittle(costs)
  })

  it('costs a picture once, however often it shows it', async () => {
    const { read, ...costs } = await cost(
      docxOf({
        body: wordPicture('rId8', 'Zal').repeat(4_000),
        links: relation('rId8', 'image', 'media/a.png'),
        extra: [picture],
      }),
    )
    expect(read?.form === 'html' && read.pictures.length).toBe(1)
    expectLittle(costs)
  })
})

function expectLittle({ memory, written, seconds }: { memory: number; written: number; seconds: number }) {
  expect(seconds).toBeLessThan(10)
  expect(memory / megabyte).toBeLessThan(300)
  expect(written / megabyte).toBeLessThan(1)
}
