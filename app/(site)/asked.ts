/** What Next hands to a page: the pieces of its address, percent-encoded, and the query. */
export interface Asked<Pieces = object> {
  params: Promise<Pieces & { locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
