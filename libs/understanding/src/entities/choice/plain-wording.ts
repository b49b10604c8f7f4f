import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { normalise } from '../../words/normalise.ts';

/** What people put around the name of an option, in normalised form. */
const fillers: Record<GrammarLanguage, { readonly before: RegExp; readonly after: RegExp }> = {
  en: {
    before:
      /^(?:(?:please|i|d|i d|id|would|like|want|wanna|need|choose|pick|take|select|prefer|go|with|for|to|ll|have|maybe|think|give|me|let|s|the|a|an|my|option|number|nr|no|n|choice|answer|um|uh|ok|okay|yes|hi|hello)\s)+(?=\S)/,
    after: /(?<=\S)(?:\s(?:please|thanks|thank you|option|one|choice|for me))+$/,
  },
  it: {
    before:
      /^(?:(?:per favore|per piacere|vorrei|voglio|prendo|scelgo|preferisco|preferirei|direi|mi|serve|interessa|dammi|io|il|lo|la|l|i|gli|le|un|uno|una|del|della|dell|dello|mio|mia|miei|mie|opzione|numero|nr|n|scelta|risposta|quello|quella|quelli|quelle|allora|forse|ok|si|ciao|salve)\s)+(?=\S)/,
    after: /(?<=\S)(?:\s(?:per favore|per piacere|grazie|prego|opzione|scelta|per me))+$/,
  },
};

/** The normalised wording without politeness, articles and "option": what is left to compare with a label. */
export function plainWording(text: string, language: GrammarLanguage): string {
  const { before, after } = fillers[language];
  return normalise(text).replace(before, '').replace(after, '');
}
