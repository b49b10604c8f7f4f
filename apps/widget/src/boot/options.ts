/** How a page embeds the chat: the attributes of its script tag. */
export interface Options {
  channelId: string;
  /** Address of the script: the engine is where it came from. */
  script: string;
  language: string | null;
  /** Opens the chat with the page. */
  open: boolean;
  /** Wins over the side the channel is set to. */
  position: 'left' | 'right' | null;
  /** Null follows the visitor's system. */
  theme: 'light' | 'dark' | null;
  /** Selector of the element to fill, instead of a button in the corner. */
  inline: string | null;
}

/** Reads the `data-` attributes of a script tag (as `dataset` gives them); null when it names no channel. */
export function readOptions(script: string, data: Readonly<Record<string, string | undefined>>): Options | null {
  const channelId = data['channel']?.trim();
  if (!channelId) return null;
  return {
    channelId,
    script,
    language: data['language']?.trim() || null,
    open: data['open'] !== undefined && data['open'] !== 'false',
    position: oneOf(data['position'], ['left', 'right']),
    theme: oneOf(data['theme'], ['light', 'dark']),
    inline: data['inline']?.trim() || null,
  };
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | null {
  return allowed.find((one) => one === value?.trim().toLowerCase()) ?? null;
}
