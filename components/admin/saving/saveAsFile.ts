/** Hands a text to the browser to be kept as a file. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}-${new Date().toISOString().slice(0, 16).replace(':', '-')}.txt`
  link.click()
  URL.revokeObjectURL(address)
}
