export const savingWords = {
  notSaved: {
    az: 'Yadda saxlanmadı: server hazırda cavab vermir. Yazdıqlarınız bu səhifədə qalır; bir azdan yenidən cəhd edin.',
    en: 'Not saved: the server is not answering at the moment. What you wrote is still on this page; try again shortly.',
  },
  kept: {
    az: 'Mətnin surəti bu brauzerdə də saxlanılır. Bağlantı qayıdanda yenidən saxlanılacaq.',
    en: 'A copy of the text is kept in this browser as well. It is saved again when the connection is back.',
  },
  sessionEnded: {
    az: 'Yadda saxlanmadı: sessiyanız bitib. Heç nə itməyib: başqa pəncərədə daxil olun, sonra burada yenidən saxlayın.',
    en: 'Not saved: your session has ended. Nothing is lost: log in in another tab, then save here again.',
  },
  keptHere: {
    az: 'Mətnin surəti bu brauzerdə də saxlanılır.',
    en: 'A copy of the text is kept in this browser as well.',
  },
  logIn: { az: 'Başqa pəncərədə daxil ol', en: 'Log in in another tab' },
  nothingYet: {
    az: 'Hələ heç nə yazılmayıb: saxlanılası qaralama yoxdur.',
    en: 'Nothing has been written yet: there is no draft to save.',
  },
}
