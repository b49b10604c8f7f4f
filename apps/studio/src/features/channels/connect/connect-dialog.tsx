import type { ChannelRecord } from '@filo/api';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { ChannelKind } from '../channel-kinds-query.ts';
import { channelsTexts } from '../texts/index.ts';
import { ConnectForm } from './connect-form.tsx';
import { KindChoices } from './kind-choices.tsx';
import { kindSteps } from './kind-steps.ts';

/** Connects a channel: which kind, what it needs, and what to do first with it. */
export function ConnectDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [kind, setKind] = useState<ChannelKind | null>(null);
  const [made, setMade] = useState<{ channel: ChannelRecord; secret: string | null } | null>(null);
  const Done = kind && kindSteps[kind.kind]?.Done;
  if (made && Done)
    return (
      <Dialog opened title={t('connected', { name: made.channel.name })} onClose={onClose} closeOnClickOutside={false}>
        <Done channel={made.channel} secret={made.secret} />
      </Dialog>
    );
  return (
    <Dialog
      opened
      title={kind ? t('connectKind', { title: kind.title[language] }) : t('connectTitle')}
      onClose={onClose}
      closeOnClickOutside={kind === null}
    >
      {kind === null ? (
        <KindChoices onChoose={setKind} />
      ) : (
        <ConnectForm
          key={kind.kind}
          kind={kind}
          onBack={() => setKind(null)}
          onConnected={(channel, secret) => {
            setMade({ channel, secret });
            if (kindSteps[kind.kind]?.Done) return;
            toast.say(t('connected', { name: channel.name }));
            void navigate({ to: '/channels/$channelId', params: { channelId: channel.id } });
          }}
        />
      )}
    </Dialog>
  );
}
