import { media, type MediaRecord, uploadMedia } from '@filo/api';
import { readProblem } from '@filo/sdk';
import { tellFailure } from './tell-failure.ts';

/** What goes along with an upload. */
export interface UploadOptions {
  /** Told again and again how many bytes have left. */
  onProgress?: (sent: number) => void;
  signal?: AbortSignal;
}

/** Uploads a file and says how far it is, which `fetch` cannot. Rejects as the client does. */
export async function uploadFile(file: File, { onProgress, signal }: UploadOptions = {}): Promise<MediaRecord> {
  try {
    const response = await send(file, onProgress, signal);
    if (!response.ok) throw await readProblem(response);
    return media.parse(await response.json());
  } catch (error) {
    tellFailure(error);
    throw error;
  }
}

function send(file: File, onProgress: UploadOptions['onProgress'], signal: AbortSignal | undefined): Promise<Response> {
  const form = new FormData();
  form.set('file', file, file.name);
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded }) => onProgress?.(Math.min(loaded, file.size));
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? '';
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }));
    };
    request.onerror = () => reject(new TypeError('The engine did not answer.'));
    request.onabort = () => reject(new DOMException('The upload was called off.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.open(uploadMedia.method, uploadMedia.path);
    request.send(form);
  });
}
