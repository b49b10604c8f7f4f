import type { GrammarLanguage } from '../words/grammar-language.ts';

/** Frequent words of one language that are not words of the other, in normalised form: function words, greetings, short answers. */
export const languageWords: Record<GrammarLanguage, ReadonlySet<string>> = {
  en: new Set(
    (
      'the and of to is are was were be been am it its this that these those with for from you your yours my mine we our they their them he she his her him what which who whom whose when where why how ' +
      'not don doesn didn can could would should will shall may might must have has had having does did done doing get got give need want wants like would ll ve re there here yes yeah yep nope hi hello hey ' +
      'thanks thank please sorry good morning afternoon evening night bye goodbye tomorrow today tonight yesterday help order about into out up down over under more less some any all each every other another ' +
      'know tell show make set play call send find think let lets going much many long really okay sure an at by or if so just now then than too very also only one two three could i'
    ).split(' '),
  ),
  it: new Set(
    (
      'il lo gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle con per tra fra che chi cui ' +
      'e ed o ma se non piu anche come quando dove perche cosa quale quali quanto quanta quanti quante sono sei siamo siete era ero ho hai abbiamo avete hanno mi ti ci vi si io tu noi voi loro lui lei mio mia miei mie tuo tua ' +
      'suo sua nostro nostra questo questa questi queste quello quella quelli quelle c l d vorrei voglio posso puoi potrei devo deve fammi dimmi metti ciao salve buongiorno buonasera buonanotte buondi arrivederci grazie ' +
      'prego scusa scusi certo bene va domani oggi ieri stasera adesso ora aiuto ordine molto poco tutto tutti niente nulla qualcosa qualcuno gia ancora sempre mai solo poi allora qui qua li la pero quindi due tre fa fare ' +
      'essere avere sapere stato stata favore accordo mezzogiorno qual dell all nell sull dall un quest'
    ).split(' '),
  ),
};
