/**
 * Quotation marks that were put together from other signs, as old keyboards and Word files have them, become the
 * mark that was meant: <<ASAN>> «ASAN», ''ASAN'' "ASAN", ,,ASAN‘‘ „ASAN“. Real marks stay as written: the
 * Azerbaijani press uses “…” and «…» beside each other, and English “…”.
 *
 * Between letters ` ´ ′ are an apostrophe (O`Brien). A comma that is doubled elsewhere stays.
 */
export function repairQuotes(text: string): string {
  return text
    .replace(/<<(?=[^\s<>])/g, '«')
    .replace(/(?<=[^\s<>])>>/g, '»')
    .replace(/(?<![\p{L}\p{N},]),,(?=[\p{L}\p{N}])/gu, '„')
    .replace(/‘‘/g, '“')
    .replace(/’’/g, '”')
    .replace(/''|``|´´|′′|＂/g, '"')
    .replace(/(?<=\p{L})[`´′](?=\p{L})/gu, '’')
}
