import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Names the format, the cipher and the key: a later format gets another name and both can be read. */
const version = 'v1';

/** A stored text cannot be read with this secret: it is another's, it was moved from its place, or it was changed. */
export class Undecipherable extends Error {
  override name = 'Undecipherable';
}

/** Encrypts texts at rest, each bound to its place, so that a value copied elsewhere does not open. */
export interface Encryption {
  /** `place` names where the text is stored, for instance `channel:<id>:token`. Answers `v1.<iv>.<tag>.<text>` in base64url. */
  encrypt(text: string, place: string): string;
  /** Throws `Undecipherable`. */
  decrypt(stored: string, place: string): string;
}

/** AES-256-GCM with a key derived (HKDF-SHA256) for one purpose, so that no two uses of the secret share a key. */
export function createEncryption(secret: Uint8Array, purpose: string): Encryption {
  const key = Buffer.from(hkdfSync('sha256', secret, 'filo', `${purpose}/${version}`, 32));
  return {
    encrypt(text, place) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [version, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
    },
    decrypt(stored, place) {
      const [name, iv, tag, sealed] = stored.split('.');
      if (name !== version || iv === undefined || tag === undefined || sealed === undefined)
        throw new Undecipherable('The stored text is in a format this version does not know.');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
          .setAAD(Buffer.from(place))
          .setAuthTag(Buffer.from(tag, 'base64url'));
        return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8');
      } catch (error) {
        throw new Undecipherable('The stored text cannot be read with this FILO_SECRET.', { cause: error });
      }
    },
  };
}
