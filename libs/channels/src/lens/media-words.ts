import { type MediaKind, mediaKinds } from '@filo/core';

/** A kind of file in a sentence: with "the", with "a", and after "as". */
interface Forms {
  the: string;
  a: string;
}

const words: Record<MediaKind, { en: Forms; it: Forms & { as: string } }> = {
  image: { en: { the: 'the picture', a: 'a picture' }, it: { the: "l'immagine", a: "un'immagine", as: 'immagine' } },
  video: { en: { the: 'the video', a: 'a video' }, it: { the: 'il video', a: 'un video', as: 'video' } },
  audio: { en: { the: 'the audio file', a: 'an audio file' }, it: { the: "l'audio", a: 'un audio', as: 'audio' } },
  voice: {
    en: { the: 'the voice message', a: 'a voice message' },
    it: { the: 'il messaggio vocale', a: 'un messaggio vocale', as: 'messaggio vocale' },
  },
  'video-note': {
    en: { the: 'the round video', a: 'a round video' },
    it: { the: 'il video tondo', a: 'un video tondo', as: 'video tondo' },
  },
  file: { en: { the: 'the file', a: 'a file' }, it: { the: 'il file', a: 'un file', as: 'file' } },
};

/** What a kind of file is called in a sentence. */
export function mediaWords(kind: string | number | undefined): (typeof words)[MediaKind] {
  return words[mediaKinds.find((one) => one === kind) ?? 'file'];
}
