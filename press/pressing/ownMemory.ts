/**
 * The pieces joined in memory of their own. What `Buffer.from` and `Buffer.concat` give, and what zlib cuts off,
 * lies with other bytes in one piece of 64 KB, all of which stays as long as any of them is kept.
 */
export function inOwnMemory(...pieces: readonly Buffer[]): Buffer {
  const own = Buffer.allocUnsafeSlow(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) at += piece.copy(own, at)
  return own
}
