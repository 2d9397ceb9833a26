/** What frames every page. */
export interface PressContact {
  name: string
  role: string | null
  phone: string | null
  email: string | null
}

/** What frames every page: agency, navigation, contacts, notice. */
export interface SiteFrame {
  /** Origin of the site, for addresses that must be whole */
  siteUrl: string
  agency: string
  agencyNote: string | null
  callCentre: string | null
  address: string | null
  contacts: PressContact[]
  social: { label: string; href: string }[]
  notice: { title: string; text: string } | null
  /** Editorial pages that every page leads to, in their order */
  pages: { title: string; href: string }[]
}
