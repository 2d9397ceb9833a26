import { Button } from '@payloadcms/ui'
import { Dialog } from '../Dialog'
import { useDeskWords } from '../deskWords'
import type { DeskOrder } from './deskKeys'
import { deskKeys } from './deskKeys'
import { keyWords } from './keyWords'

/** The keys of the translation desk; each has a button that does the same. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useDeskWords(keyWords)
  return (
    <Dialog heading={say.heading} onClose={onClose}>
      <p>{say.says}</p>
      <table className="desk-sides">
        <tbody>
          {(Object.keys(deskKeys) as DeskOrder[]).map((order) => (
            <tr key={order}>
              <th scope="row">
                <kbd>{deskKeys[order].shown}</kbd>
              </th>
              <td>{say[order]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="desk-dialog__actions">
        <Button id="close-keys" margin={false} onClick={onClose}>
          {say.close}
        </Button>
      </div>
    </Dialog>
  )
}
