/** A comment as the mail tells it. */
export interface CommentNews {
  id: string
  collection: string
  documentId: string
  title: string
  author: string
  text: string
}

/** The mail to whom a comment asks for, in both languages: the account does not say which one is read. */
export function commentMail(news: CommentNews, siteUrl: string): { subject: string; text: string } {
  const title = news.title.replace(/\s+/g, ' ').trim() // a line break in a headline would end the subject
  const link = `${siteUrl}/admin/collections/${news.collection}/${news.documentId}#comment-${news.id}`
  return {
    subject: `Rəydə adınız çəkilib / You are mentioned in a comment: ${title}`,
    text: [
      `${news.author} rəydə sizin adınızı çəkib.`,
      `${news.author} mentions you in a comment.`,
      '',
      title,
      '',
      ...news.text.split('\n').map((line) => `> ${line}`),
      '',
      link,
    ].join('\n'),
  }
}
