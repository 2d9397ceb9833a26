/** Payload's English where it names itself: who writes news need not know what the desk is made of. */
export const deskEnglish = {
  general: { payloadSettings: 'Desk settings' },
}
