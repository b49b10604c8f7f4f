/** Channels. */
export function ChannelsPage() {
  return null;
}
