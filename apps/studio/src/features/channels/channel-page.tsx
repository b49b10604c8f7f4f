/** One channel. */
export function ChannelPage() {
  return null;
}
