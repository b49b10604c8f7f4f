import { IconBrandTelegram, IconCode, IconMessageCircle, IconPlug } from '@tabler/icons-react';

const icons: Record<string, typeof IconPlug> = { telegram: IconBrandTelegram, 'web-chat': IconMessageCircle, api: IconCode };

/** The sign of a kind of channel; a plug for kinds without one of their own. */
export function ChannelIcon({ kind, size = 18 }: { kind: string; size?: number }) {
  const Icon = icons[kind] ?? IconPlug;
  return <Icon size={size} stroke={1.7} aria-hidden />;
}
