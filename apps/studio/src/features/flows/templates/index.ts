import { loadTemplate } from './load-template.ts';
import type { Template } from './template.ts';

export type { Template } from './template.ts';

/** The flows that a new one can begin from, in the order in which they are offered. Their documents are fetched when asked for. */
export const templates: readonly Template[] = [
  {
    id: 'order-status',
    category: 'service',
    title: { en: 'Shop order status', it: "Stato dell'ordine" },
    description: {
      en: 'Asks for the order number, looks it up and says when it arrives. Returns and a person are one tap away.',
      it: "Chiede il numero dell'ordine, lo cerca e dice quando arriva. Resi e una persona sono a un tocco.",
    },
    load: (language) => loadTemplate(import('./order-status.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'clinic-appointment',
    category: 'booking',
    title: { en: 'Clinic appointment', it: 'Appuntamento in clinica' },
    description: {
      en: 'Collects the visit, the day and the patient, and takes the request to the front desk, which confirms it in the chat.',
      it: "Raccoglie visita, giorno e paziente e porta la richiesta all'accettazione, che la conferma nella chat.",
    },
    load: (language) => loadTemplate(import('./clinic-appointment.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'opening-hours',
    category: 'service',
    title: { en: 'Opening hours and questions', it: 'Orari e domande' },
    description: {
      en: 'Says whether you are open now, where you are and how to pay, and keeps the questions it cannot answer for your team.',
      it: 'Dice se adesso sei aperto, dove sei e come si paga, e tiene per la tua squadra le domande a cui non sa rispondere.',
    },
    load: (language) => loadTemplate(import('./opening-hours.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'lead-capture',
    category: 'sales',
    title: { en: 'Lead capture', it: 'Raccolta di contatti' },
    description: {
      en: 'Asks what people need and, with their consent, who they are. The most promising go to sales at once.',
      it: 'Chiede di che cosa hanno bisogno le persone e, con il loro consenso, chi sono. Le più promettenti passano subito alle vendite.',
    },
    load: (language) => loadTemplate(import('./lead-capture.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'restaurant-table',
    category: 'booking',
    title: { en: 'Restaurant table', it: 'Tavolo al ristorante' },
    description: {
      en: 'Books a table by day, time and guests, knows your closing day, and leaves large parties to you.',
      it: 'Prenota un tavolo per giorno, ora e persone, conosce il giorno di chiusura e lascia a te le tavolate.',
    },
    load: (language) => loadTemplate(import('./restaurant-table.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'lost-card',
    category: 'service',
    title: { en: 'Lost bank card', it: 'Carta bancaria smarrita' },
    description: {
      en: 'Brings a lost or stolen card to a person in three answers, at any hour, and never asks for a card number.',
      it: 'Porta una carta smarrita o rubata a una persona in tre risposte, a ogni ora, e non chiede mai il numero della carta.',
    },
    load: (language) => loadTemplate(import('./lost-card.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'customer-satisfaction',
    category: 'feedback',
    title: { en: 'Customer satisfaction', it: 'Soddisfazione dei clienti' },
    description: {
      en: 'Asks for a score from 1 to 5. Happy customers are asked for a review, unhappy ones are called by your team.',
      it: 'Chiede un voto da 1 a 5. Ai clienti contenti chiede una recensione, quelli scontenti li contatta la tua squadra.',
    },
    load: (language) => loadTemplate(import('./customer-satisfaction.json', { with: { type: 'json' } }), language),
  },
  {
    id: 'event-registration',
    category: 'booking',
    title: { en: 'Event registration', it: 'Iscrizione a un evento' },
    description: {
      en: 'Registers people with their email, session and needs, shows the place on the map, and stops when the event is over.',
      it: "Iscrive le persone con email, parte ed esigenze, mostra il luogo sulla mappa e si ferma quando l'evento è finito.",
    },
    load: (language) => loadTemplate(import('./event-registration.json', { with: { type: 'json' } }), language),
  },
];
