import { channels, secretFields, type AnyChannel } from '@filo/channels';
import { configFields } from '@filo/nodes/testing';
import { table } from './table.ts';

/** The reference of channels, from what their rooms declare. */
export function channelsPage(): string {
  return (
    ['# Channels', 'Made from the channels by `npm run reference`.', ...[...channels.values()].map(channelSection)].join('\n\n') + '\n'
  );
}

function channelSection(channel: AnyChannel): string {
  const { capabilities, limits, pacing } = channel;
  const secrets = new Set(secretFields(channel));
  const yes = (can: boolean): string => (can ? 'yes' : 'no');
  const shown = [
    [
      'buttons',
      capabilities.buttons.max === 0
        ? 'none'
        : `${capabilities.buttons.max} of ${capabilities.buttons.kinds.join(', ')}; labels up to ${capabilities.buttons.labelMax}`,
    ],
    ['list', capabilities.list ? `${capabilities.list.max} rows` : 'no'],
    [
      'cards',
      typeof capabilities.cards === 'boolean'
        ? yes(capabilities.cards)
        : `${capabilities.cards.max}; titles up to ${capabilities.cards.titleMax}`,
    ],
    ['media', capabilities.media.join(', ')],
    ['location', yes(capabilities.location)],
    ['text, caption', `${limits.text}, ${limits.caption} characters`],
    ['uploads', `${limits.uploadBytes / 1024 / 1024} MiB`],
    [
      'pace',
      channel.delivery === 'pull'
        ? 'none: the customer’s side fetches'
        : `${pacing.perSecond} a second, one in ${pacing.perUserMs} ms to a customer after ${pacing.burst}`,
    ],
    ['delivery and read receipts', `${yes(capabilities.deliveryReceipts)}, ${yes(capabilities.readReceipts)}`],
  ];
  const fields = configFields(channel.config).map(({ path, meta }) => [
    `\`${path}\`${secrets.has(path) ? ' (secret)' : ''}`,
    meta.label?.en ?? '',
    meta.hint?.en ?? '',
  ]);
  return [
    `## ${channel.kind}`,
    `**${channel.title.en}**. ${channel.description.en}`,
    table(['it can show', ''], shown),
    table(['setting', 'label', 'hint'], fields),
  ].join('\n\n');
}
