import { api } from './api/index.ts';
import type { AnyChannel } from './contract/channel.ts';
import { telegram } from './telegram/index.ts';
import { webChat } from './web-chat/index.ts';

/** Every channel Filo has, by kind. Adding one is a folder and a line here. */
export const channels: ReadonlyMap<string, AnyChannel> = new Map<string, AnyChannel>([
  [webChat.kind, webChat],
  [telegram.kind, telegram],
  [api.kind, api],
]);
