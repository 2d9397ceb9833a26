/** Payload's English where it names itself: who writes news need not know what the desk is made of. */
export const deskEnglish = {
  general: {
    // Payload (3.90.1) puts «[object Object]» here on the dashboard.
    createNewLabel: 'Create new',
    currentlyEditing:
      'is currently editing this document. If you take over, nothing of theirs is lost: if you both write, whoever saves second is shown both texts.',
    payloadSettings: 'Desk settings',
  },
  /** Our own, where Payload asks for a key and takes no words */
  newsroom: {
    translation: 'Translation',
  },
}
