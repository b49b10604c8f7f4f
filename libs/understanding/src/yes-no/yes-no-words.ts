import type { GrammarLanguage } from '../words/grammar-language.ts';

/** Normalised wordings of one answer: `opens` decides a message by its first word, `says` is the whole message or its beginning. */
interface AnswerWords {
  readonly opens: readonly string[];
  readonly says: readonly string[];
}

/** How people say yes and no, per language, in normalised form (lower case, no accents or punctuation). */
export const yesNoWords: Record<GrammarLanguage, { readonly yes: AnswerWords; readonly no: AnswerWords }> = {
  en: {
    yes: {
      opens: list(
        'yes, yeah, yep, yup, ya, yess, yesss, sure, ok, okay, okey, k, absolutely, definitely, certainly, indeed, ' +
          'affirmative, alright, correct, right, true, confirmed, agreed, aye',
      ),
      says: list(
        'y, of course, sounds good, sounds great, go ahead, go for it, do it, please do, i do, i am, i agree, i confirm, ' +
          'confirm, that s right, thats right, that s correct, thats correct, that is correct, that is right, it is, ' +
          'it s right, it s correct, all right, all good, why not, fine, that s fine, good, great, perfect, exactly, ' +
          'by all means, with pleasure, uh huh, mhm, you bet, please, i would, i d love to, no problem, no worries, ' +
          'no doubt',
      ),
    },
    no: {
      opens: list('no, nope, nah, naw, never, negative, wrong, incorrect, false, not, noo, nooo'),
      says: list(
        'n, no way, don t, dont, do not, i don t, i dont, i do not, i m not, im not, i am not, it s not, it isn t, ' +
          'it is not, that s wrong, that s not, thats wrong, that is wrong, that is not, cancel, stop, i d rather not, ' +
          'i disagree, absolutely not, definitely not, certainly not, of course not, sure not, not at all, by no means, ' +
          'forget it, never mind, nevermind, i would not, i wouldn t, ok no, okay no, yeah no, right no',
      ),
    },
  },
  it: {
    yes: {
      opens: list(
        'si, sii, siii, certo, certamente, sicuro, sicuramente, ok, okay, okei, oki, assolutamente, esatto, esattamente, ' +
          'giusto, corretto, vero, confermo, confermato, volentieri, ovvio, ovviamente, naturalmente, perfetto, yes, yep, ' +
          'sisi, affermativo, senz',
      ),
      says: list(
        's, va bene, va benissimo, d accordo, daccordo, e giusto, e corretto, e vero, tutto giusto, tutto ok, ' +
          'tutto bene, come no, eccome, perche no, con piacere, molto volentieri, ci sto, procedi, proceda, procediamo, ' +
          'vai, fallo, per me va bene, mi va bene, benissimo, bene, ottimo, esattissimo, senza dubbio, di sicuro, ' +
          'per favore si, magari si, lo voglio, la voglio, lo confermo, direi di si, penso di si, credo di si, ' +
          'nessun problema, non c e problema, non ci sono problemi, assolutamente si',
      ),
    },
    no: {
      opens: list(
        'no, nono, noo, nooo, mai, negativo, sbagliato, errato, falso, annulla, nope, macche, neanche, nemmeno, neppure, ' + 'non',
      ),
      says: list(
        'n, per niente, per nulla, niente affatto, assolutamente no, assolutamente non, certo che no, certamente no, ' +
          'sicuramente no, ovviamente no, direi di no, penso di no, credo di no, meglio di no, magari no, ok no, ' +
          'lascia stare, lascia perdere, lasci stare, e sbagliato, e errato, fermo, stop, grazie no, per ora no, si no',
      ),
    },
  },
};

function list(wordings: string): readonly string[] {
  return wordings.split(', ');
}
