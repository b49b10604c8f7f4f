/** The GSM 03.38 alphabet: one septet each. https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Its extension: two septets each. */
const extended = new Set('\f^{}\\[~]|€');

/** How a text travels: its alphabet, the parts it is cut into, and its length in units of that alphabet. */
export interface SmsSegments {
  encoding: 'GSM-7' | 'UCS-2';
  segments: number;
  units: number;
}

/** Units of one message alone, and of each part of several: a header takes the rest. https://www.twilio.com/docs/glossary/what-sms-character-limit */
const room = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } };

/** Counts the SMS that a text is sent, and paid, as. One sign outside the GSM alphabet makes all of it UCS-2. */
export function smsSegments(text: string): SmsSegments {
  const signs = [...text];
  const encoding = signs.every((sign) => basic.has(sign) || extended.has(sign)) ? 'GSM-7' : 'UCS-2';
  const sizes = signs.map((sign) => (encoding === 'UCS-2' ? sign.length : extended.has(sign) ? 2 : 1));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  return { encoding, units, segments: units <= room[encoding].alone ? Math.min(units, 1) : parts(sizes, room[encoding].part) };
}

/** No sign is torn apart: what does not fit a part goes whole into the next. */
function parts(sizes: number[], max: number): number {
  let count = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > max) {
      count += 1;
      used = 0;
    }
    used += size;
  }
  return count;
}
