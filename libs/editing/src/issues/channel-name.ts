const names: Readonly<Record<string, string>> = {
  'web-chat': 'Web chat',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
  rcs: 'RCS',
  sms: 'SMS',
  twilio: 'Twilio',
  api: 'API',
};

/** What a kind of channel is called, the same in every language; the kind itself for one that is not known. */
export function channelName(kind: string): string {
  return Object.hasOwn(names, kind) ? (names[kind] ?? kind) : kind;
}
