import { checkCaption, checkMarkup, checkNumber, checkText } from './check-fields.ts';
import { type BotState, type Method, type MethodInput, openChat, show } from './method.ts';
import { badRequest } from './refusal.ts';

/** Inline keyboards come back with the message, other keyboards do not. */
function under(fields: Record<string, unknown>): Record<string, unknown> {
  const markup = checkMarkup(fields['reply_markup']);
  return markup && 'inline_keyboard' in markup ? { reply_markup: markup } : {};
}

/** A send whose fields are checked before it is shown, as a message of its own. */
const sends =
  (content: (fields: Record<string, unknown>) => Record<string, unknown>): Method =>
  (input, state) => {
    openChat(input, state);
    return show(input, state, { ...content(input.fields), ...under(input.fields) });
  };

/** A send with a file: uploaded, by address, or one that Telegram has already. */
const sendsFile =
  (field: string, extension: string, result: (file: object) => unknown): Method =>
  (input, state) => {
    openChat(input, state);
    const caption = checkCaption(input.fields['caption']);
    const file = fileOf(input, state, field, extension);
    return show(input, state, { [field]: result(file), ...(caption !== undefined && { caption }), ...under(input.fields) });
  };

function fileOf({ fields, files }: MethodInput, state: BotState, field: string, extension: string): Record<string, unknown> {
  const given = fields[field];
  const upload = files[field];
  if (upload) {
    const { fileId } = state.files.keep(`${field}s`, extension, upload.bytes);
    return { file_id: fileId, file_unique_id: fileId, file_name: upload.name, mime_type: upload.mime, file_size: upload.bytes.length };
  }
  if (typeof given !== 'string' || given === '') throw badRequest(`there is no ${field} in the request`);
  if (/^https?:/.test(given)) {
    const { fileId } = state.files.keep(`${field}s`, extension, new Uint8Array());
    return { file_id: fileId, file_unique_id: fileId };
  }
  const { fileId } = state.files.byId(given);
  return { file_id: fileId, file_unique_id: fileId };
}

const place = (fields: Record<string, unknown>) => ({
  latitude: checkNumber(fields['latitude'], 'latitude', 90),
  longitude: checkNumber(fields['longitude'], 'longitude', 180),
});

/** The methods that put something into a chat. https://core.telegram.org/bots/api#available-methods */
export const sending: Record<string, Method> = {
  sendMessage: sends(({ text }) => ({ text: checkText(text) })),
  sendLocation: sends((fields) => ({ location: place(fields) })),
  sendVenue: sends((fields) => ({ venue: { location: place(fields), title: fields['title'], address: fields['address'] } })),
  sendContact: sends(({ phone_number, first_name }) => ({ contact: { phone_number, first_name } })),
  sendPhoto: sendsFile('photo', 'jpg', (file) => [file]),
  sendVideo: sendsFile('video', 'mp4', (file) => file),
  sendAudio: sendsFile('audio', 'mp3', (file) => file),
  sendVoice: sendsFile('voice', 'oga', (file) => file),
  sendVideoNote: sendsFile('video_note', 'mp4', (file) => file),
  sendDocument: sendsFile('document', 'bin', (file) => file),
};
