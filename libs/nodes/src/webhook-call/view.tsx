import { IconWorld } from '@tabler/icons-react';
import { CardBody } from '../card/card-body.tsx';
import { Chips } from '../card/chips.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { joinWords } from '../card/join-words.ts';
import { SavedTo } from '../card/saved-to.tsx';
import { templateWords } from '../card/template-words.ts';
import { variableName } from '../card/variable-name.ts';
import { WebAddress } from '../card/web-address.tsx';
import { webAddressWords } from '../card/web-address-words.ts';
import type { WebhookCallConfig } from './schema.ts';

const saves = { en: 'saves', it: 'salva' };

/** How `webhook-call` looks: who is asked, and what is kept of the answer. */
export const webhookCallView = defineView<WebhookCallConfig>({
  type: 'webhook-call',
  icon: IconWorld,
  starter: () => ({ method: 'GET', url: 'https://' }),
  summary: ({ method, url, save }, { say }) => {
    const address = templateWords(webAddressWords(url)) || say({ en: 'no address yet', it: 'ancora nessun indirizzo' });
    const kept = Object.keys(save).map(variableName);
    return `${method} ${address}${kept.length === 0 ? '' : ` · ${say(saves)} ${joinWords(kept, say)}`}`;
  },
  Body: ({ config: { method, url, save, saveError }, card: { say } }) => {
    const kept = Object.keys(save).map(variableName);
    return (
      <CardBody>
        <WebAddress method={method} url={url} say={say} />
        {kept.length > 0 && (
          <>
            <Fact>{say(saves)}</Fact>
            <Chips words={kept} most={6} say={say} />
          </>
        )}
        {saveError !== undefined && <SavedTo words={say({ en: 'the error', it: "l'errore" })} path={saveError} />}
      </CardBody>
    );
  },
});
