/** Keys of the stories that lead the front page, in both languages. */
export const leading = ['childrens-rights-training']
