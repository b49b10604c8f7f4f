import { field } from '@filo/core';
import { z } from 'zod';
import { duration } from '../fields/duration.ts';
import { variablePath } from '../fields/variable-path.ts';

/** Names a header may have: the `token` of RFC 9110, section 5.6.2. */
const headerName = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'a header name such as "Authorization"');

/** Config of `webhook-call`. */
export const webhookCallConfig = z.strictObject({
  method: field(z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'), {
    label: { en: 'Method', it: 'Metodo' },
    hint: {
      en: 'GET reads, POST sends. The other system says which one it wants.',
      it: "GET legge, POST invia. L'altro sistema dice quale vuole.",
    },
    widget: 'select',
  }),
  url: field(z.string().trim().min(1).max(2048), {
    label: { en: 'Address', it: 'Indirizzo' },
    hint: {
      en: 'May hold {{ variables }}; what they hold is encoded, so that no answer can change the address.',
      it: "Può contenere {{ variabili }}; il loro contenuto viene codificato, così nessuna risposta può cambiare l'indirizzo.",
    },
    widget: 'template',
  }),
  query: field(z.record(z.string().min(1).max(200), z.string().max(8192)).default({}), {
    label: { en: 'Query', it: 'Query' },
    add: { en: 'Add a value', it: 'Aggiungi un valore' },
    hint: {
      en: 'Added to the address after "?". Values that are empty are left out.',
      it: 'Si aggiunge all\'indirizzo dopo "?". I valori vuoti si omettono.',
    },
  }),
  headers: field(z.record(headerName, z.string().max(8192)).default({}), {
    label: { en: 'Headers', it: 'Intestazioni' },
    add: { en: 'Add a header', it: "Aggiungi un'intestazione" },
    hint: { en: 'Sent with the call, for example Authorization.', it: 'Inviate con la chiamata, per esempio Authorization.' },
  }),
  body: field(z.json().optional(), {
    label: { en: 'Body', it: 'Corpo' },
    hint: {
      en: 'JSON whose texts may hold {{ variables }}, or plain text that is sent as it is. GET sends none.',
      it: "JSON i cui testi possono contenere {{ variabili }}, o testo semplice inviato com'è. GET non ne invia.",
    },
    widget: 'code-json',
  }),
  secret: field(z.string().min(1).max(500).optional(), {
    label: { en: 'Signing secret', it: 'Segreto per la firma' },
    hint: {
      en: 'Signs the call in the header Filo-Signature, so that the other system knows it is you.',
      it: "Firma la chiamata nell'intestazione Filo-Signature, così l'altro sistema sa che sei tu.",
    },
    widget: 'secret',
  }),
  timeout: field(duration.max(60).default(10), {
    label: { en: 'Wait for an answer', it: 'Attesa della risposta' },
    hint: { en: 'Seconds for each attempt, 60 at most.', it: 'Secondi per ogni tentativo, al massimo 60.' },
    widget: 'duration',
  }),
  retries: field(z.int().min(0).max(5).default(2), {
    label: { en: 'Further attempts', it: 'Altri tentativi' },
    hint: {
      en: 'How many times to try again when the other system does not answer or is in trouble.',
      it: "Quante volte riprovare se l'altro sistema non risponde o ha problemi.",
    },
  }),
  save: field(z.record(variablePath, z.string().min(1).max(4000)).default({}), {
    label: { en: 'Save', it: 'Salva' },
    add: { en: 'Save a value', it: 'Salva un valore' },
    hint: {
      en: 'What to keep of the answer, as JSONata over status, headers and body: vars.total from body.order.total.',
      it: 'Che cosa conservare della risposta, in JSONata su status, headers e body: vars.total da body.order.total.',
    },
    widget: 'code-jsonata',
  }),
  saveError: field(variablePath.optional(), {
    label: { en: 'Save the error to', it: "Salva l'errore in" },
    hint: {
      en: 'Where to keep what went wrong, as code, text and status. Empty keeps it nowhere.',
      it: "Dove conservare l'errore, come code, text e status. Vuoto: non lo conserva.",
    },
    widget: 'variable',
  }),
});

/** Config of `webhook-call`, as the author set it. */
export type WebhookCallConfig = z.infer<typeof webhookCallConfig>;
