/** Links above a list that narrow it to what editors look for most. */
export const listShortcuts = ['/components/admin/ListShortcuts#ListShortcuts']
