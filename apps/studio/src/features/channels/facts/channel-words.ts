import type { ChannelRecord } from '@filo/api';

/** How a channel does, as a key of the texts and a mark for the eye. */
export interface ChannelState {
  key: 'state_active' | 'state_noFlow' | 'state_stopped' | 'state_broken';
  mark: 'live' | 'off' | 'warn' | 'bad';
}

/** Says how a channel does. One that works but has no flow is worth a warning: customers get no answer. */
export function stateOf({ state, flowId }: Pick<ChannelRecord, 'state' | 'flowId'>): ChannelState {
  if (state === 'broken') return { key: 'state_broken', mark: 'bad' };
  if (state === 'stopped') return { key: 'state_stopped', mark: 'off' };
  return flowId === null ? { key: 'state_noFlow', mark: 'warn' } : { key: 'state_active', mark: 'live' };
}

/** Says how messages come in, as a key of the texts. */
export function arrivalOf({
  kind,
  polls,
}: Pick<ChannelRecord, 'kind' | 'polls'>): 'arrives_web' | 'arrives_api' | 'arrives_polling' | 'arrives_webhook' {
  if (kind === 'web-chat') return 'arrives_web';
  if (kind === 'api') return 'arrives_api';
  return polls ? 'arrives_polling' : 'arrives_webhook';
}

/** What people call the account: `@handle` where its link tells, else its name. */
export function handleOf(account: NonNullable<ChannelRecord['account']>): string {
  const handle = /^https:\/\/t\.me\/(\w+)$/.exec(account.link ?? '')?.[1];
  return handle === undefined ? account.name : `@${handle}`;
}
