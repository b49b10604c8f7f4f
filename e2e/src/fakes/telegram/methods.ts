import { checkMarkup, checkText } from './check-fields.ts';
import { type Method, openChat } from './method.ts';
import { badRequest, Refusal } from './refusal.ts';
import { sending } from './sending.ts';

/** The methods that put nothing new into a chat. */
const others: Record<string, Method> = {
  getMe: (_, { bot }) => bot,

  setWebhook: ({ fields }, { updates }) => {
    const { url, secret_token: secret } = fields;
    if (typeof url !== 'string' || !URL.canParse(url)) throw badRequest('bad webhook: invalid URL');
    updates.setWebhook({ url, secret: typeof secret === 'string' ? secret : undefined });
    return true;
  },

  deleteWebhook: (_, { updates }) => {
    updates.setWebhook(null);
    return true;
  },

  getWebhookInfo: (_, { updates }) => ({
    url: updates.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: updates.waiting,
    ...(updates.lastError !== null && { last_error_message: updates.lastError }),
  }),

  getUpdates: ({ fields }, { updates }) => {
    if (updates.webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    return updates.take(Number(fields['offset'] ?? 0), Number(fields['timeout'] ?? 0) * 1000);
  },

  sendChatAction: (input, state) => {
    openChat(input, state);
    if (typeof input.fields['action'] !== 'string') throw badRequest('wrong parameter action in request');
    return true;
  },

  answerCallbackQuery: ({ fields }, { presses }) => {
    if (!presses.delete(String(fields['callback_query_id'])))
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    return true;
  },

  editMessageText: (input, state) => {
    const { fields } = input;
    const text = checkText(fields['text']);
    const markup = checkMarkup(fields['reply_markup']);
    const found = openChat(input, state).shown.find(({ messageId }) => messageId === Number(fields['message_id']));
    if (!found) throw badRequest('message to edit not found');
    if (found.message['text'] === text && markup === undefined) throw badRequest('message is not modified');
    Object.assign(found.message, { text, ...(markup && { reply_markup: markup }), edit_date: Math.floor(Date.now() / 1000) });
    return found.message;
  },

  getFile: ({ fields }, { files }) => {
    const { fileId, path, bytes } = files.byId(fields['file_id']);
    return { file_id: fileId, file_unique_id: fileId, file_size: bytes.length, file_path: path };
  },
};

/** The methods of the Bot API that Filo uses. https://core.telegram.org/bots/api */
export const methods: Readonly<Record<string, Method>> = { ...sending, ...others };
