import { z } from 'zod';
import type { MediaResponse, VendorHttp } from '../contract/http.ts';
import { readResult } from './answer.ts';
import { call, fileUrl } from './call.ts';
import { downloadBytes } from './capabilities.ts';
import type { TelegramConfig } from './config.ts';

const found = z.object({ file_path: z.string() });

/** Fetches a file by its `file_id`. Name and type are those of the message: Telegram does not keep them. https://core.telegram.org/bots/api#getfile */
export async function download(
  ref: string,
  config: TelegramConfig,
  get: (url: string, maxBytes: number) => Promise<MediaResponse>,
  http: VendorHttp,
): Promise<MediaResponse> {
  const request = call(config, 'getFile', { file_id: ref });
  const answer = readResult(request, await http(request));
  if (!answer.ok) return { failed: answer.text };
  const file = found.safeParse(answer.result);
  return file.success ? get(fileUrl(config, file.data.file_path), downloadBytes) : { failed: 'Telegram did not say where the file is.' };
}
