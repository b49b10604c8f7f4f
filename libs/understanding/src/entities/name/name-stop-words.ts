import type { GrammarLanguage } from '../../words/grammar-language.ts';

/** Greetings, politeness and answers: people mix them across languages. */
const everywhere =
  'ciao salve buongiorno buonasera buonanotte buon buona buondi hey hi hello bye goodbye arrivederci grazie prego scusa scusi thanks thank please sorry welcome ' +
  'no yes yeah yep nope ok okay menu stop start test help aiuto skip';
/** Function words, frequent verbs and feelings ("sono pronto", "I'm fine"). Words that are also names (Rosa, Grazia, Will, Mark, May) are left out. */
const words: Record<GrammarLanguage, string> = {
  it:
    'giorno sera ehi scusate si certo forse perche boh mah e ed o ma che chi cosa come quando dove quale quanto non il gli le un uno una al allo alla alle nel con per tra fra in su se ' +
    'piu meno anche gia ancora io tu lui noi voi loro mi ti ci vi mio mia miei mie tuo tua suo sua questo questa quello quella nessuno niente nulla qualcuno tutto tutti ' +
    'sono sei siamo siete ho hai ha abbiamo avete hanno voglio vorrei vuoi posso puoi puo devo deve faccio fare dire sapere avere essere aiutami dimmi chiamo chiama nome cognome so ' +
    'penso credo preferisco bene male pronto pronta interessato interessata qui qua li ora adesso oggi domani stanco stanca contento contenta arrabbiato arrabbiata cliente operatore ' +
    'persona umano ordine pizza prezzo annulla salta prova mai un po',
  en:
    'good morning afternoon evening maybe sure why the a an and or but if of to for from with at by on in not is are was were be been it this that these those what who whom when where ' +
    'which how about just so very too here there i me my you your he she we they him his her our their mine yours someone nobody nothing everything everyone am do does did done don ' +
    'doesn can could would should might must have has had want need like know think tell call name get give looking interested calling writing trying going fine great ready late sick ' +
    'tired happy sad angry back busy human agent operator person customer order price today tomorrow now later cancel asking having getting never as also still really going',
};

/** Words that are no part of a name, in normalised form. */
export const nameStopWords: Record<GrammarLanguage, ReadonlySet<string>> = {
  it: new Set(`${everywhere} ${words.it}`.split(' ')),
  en: new Set(`${everywhere} ${words.en}`.split(' ')),
};

/** Words that belong to a name only behind another part of it: "Mario Di Maio", but not "di Milano". */
export const nameParticles: ReadonlySet<string> = new Set('di da del della dal dalla lo la li'.split(' '));
