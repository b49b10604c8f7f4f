/**
 * Words that are no part of a name, in normalised form, English and Italian together because greetings cross: greetings, answers, function words,
 * frequent verbs and feelings ("I'm fine", "sono pronto"). Words that are also names (Grazia, Rosa, Will, Mark, May) are left out.
 */
export const nameStopWords: ReadonlySet<string> = new Set(
  (
    'ciao salve buongiorno buonasera buonanotte buon buona buondi giorno sera ehi hey hi hello good morning afternoon evening bye goodbye arrivederci ' +
    'grazie prego scusa scusi scusate thanks thank please sorry welcome si no yes yeah yep nope ok okay certo forse maybe sure perche why boh mah ' +
    'e ed o ma che chi cosa come quando dove quale quanto non il gli le un uno una al allo alla alle nel con per tra fra in su se piu meno anche gia ancora ' +
    'the a an and or but if of to for from with at by on in not is are was were be been it this that these those what who whom when where how which about just so very too here there ' +
    'io tu lui noi voi loro mi ti ci vi mio mia tuo tua suo sua questo questa quello quella nessuno niente nulla qualcuno tutto tutti ' +
    'i me my you your he she we they them his her our their mine yours someone nobody nothing everything everyone ' +
    'sono sei siamo siete ho hai ha abbiamo avete hanno voglio vorrei vuoi posso puoi puo devo deve faccio fare dire sapere avere essere aiuto aiutami dimmi chiamo chiama nome cognome so penso credo preferisco ' +
    'am do does did don doesn can could would should will might must have has had want need like know think tell help call name get give looking interested calling writing trying going ' +
    'bene male pronto pronta interessato interessata qui qua li ora adesso oggi domani stanco stanca contento contenta arrabbiato arrabbiata cliente operatore persona umano ordine pizza prezzo menu stop start ' +
    'fine great ready late sick tired happy sad angry back busy human agent operator person customer order price today tomorrow now later cancel annulla skip salta test prova asking having getting not never mai un po'
  ).split(' '),
);

/** Words that belong to a name only behind another part of it: "Mario Di Maio", but not "di Milano". */
export const nameParticles: ReadonlySet<string> = new Set('di da del della dal dalla lo la li'.split(' '));
