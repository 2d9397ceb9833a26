import { useState } from 'react'
import type { Resembling } from '@/newsroom/publishing/sameNames/proposals'
import { AlikeList } from './AlikeList'
import { useDeskLanguage, useDeskWords } from './deskWords'
import type { NewName } from './importWords'
import { importWords } from './importWords'
import { order } from './order'
import { sameNamesWords } from './sameNamesWords'

/** Names of a file that the register does not have but resembles: the same, or remembered as another. */
export function ImportedLookalikes({ names, language }: { names: NewName[]; language: 'az' | 'en' }) {
  const say = useDeskWords(importWords)
  const remembered = useDeskWords(sameNamesWords).remembered
  const desk = useDeskLanguage()
  const [apart, setApart] = useState<readonly Resembling[]>([])
  const [said, setSaid] = useState<string | null>(null)
  if (names.length === 0) return null

  const tellApart = async ({ collection, name }: NewName, one: Resembling, called: string) => {
    const outcome = await order(`/same-names/${collection}/apart`, desk, {
      one: one.entry.id,
      other: { names: { [language]: name } },
    })
    if (!outcome.done) return setSaid(outcome.message)
    setApart((all) => [...all, one])
    setSaid(`${called}: ${remembered}`)
  }
  return (
    <>
      <h3>{say.lookalikes}</h3>
      <p role="status">{said}</p>
      {names.map((one) => {
        const open = one.alike.filter((each) => !apart.includes(each))
        return open.length === 0 ? null : (
          <section key={`${one.collection} ${one.name}`} className="desk-alike">
            <h4 lang={language}>{one.name}</h4>
            <AlikeList
              collection={one.collection}
              alike={open}
              onDifferent={(each, called) => void tellApart(one, each, called)}
            />
          </section>
        )
      })}
    </>
  )
}
