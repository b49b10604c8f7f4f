import { instagramLens } from '../instagram/lens.ts';
import { messengerLens } from '../messenger/lens.ts';
import { rcsLens } from '../rcs/lens.ts';
import { smsLens } from '../sms/lens.ts';
import { telegramLens } from '../telegram/lens.ts';
import { webChatLens } from '../web-chat/lens.ts';
import { whatsappLens } from '../whatsapp/lens.ts';
import type { Lens } from './lens.ts';

/** Every channel that a flow can be looked at through, in the order of the switch. Those not connected yet are told by their vendors' limits. */
export const lenses: readonly Lens[] = [telegramLens, whatsappLens, messengerLens, instagramLens, rcsLens, smsLens, webChatLens];
