import { styleAddress } from '../arrival/kinds'
import type { Language, Notice } from '../words'
import { languages, words } from '../words'

/**
 * A whole small page that needs nothing behind the press: in the reader's language, or in both one after the
 * other when it is not known. Its words are constants, nothing of the request is repeated in it.
 */
export function noticePage(notice: Notice, language: Language | undefined): string {
  const spoken = language ? [language] : languages
  const first = spoken[0] ?? 'az'
  const title = spoken.map((each) => words[each][notice].title).join(' · ')
  const parts = spoken.map((each) => part(notice, each, first)).join('\n')
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${styleAddress}">
</head>
<body>
<main>
${parts}
</main>
</body>
</html>
`
}

function part(notice: Notice, language: Language, first: Language): string {
  const { title, text } = words[language][notice]
  const [heading, lang] = language === first ? ['h1', ''] : ['h2', ` lang="${language}"`]
  return `<section${lang}>
<${heading}>${title}</${heading}>
<p>${text}</p>
<p><a href="/${language}">${words[language].home}</a></p>
</section>`
}
