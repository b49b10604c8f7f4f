import { failureOf } from '../connection/failure.ts';
import type { Failure } from '../connection/failure.ts';

/** What the engine says about an uploaded file. */
export interface Uploaded {
  mediaId: string;
  url: string;
  name: string;
  mime: string;
  kind: 'image' | 'video' | 'audio' | 'file';
}

/** The stored file, or why it is not stored. */
export type UploadAnswer = { ok: true; media: Uploaded } | { ok: false; failure: Failure };

/** Uploads one file (`multipart/form-data`, field `file`), telling whole percents. Not `fetch`, which tells no progress of a request. */
export function upload(
  url: string,
  file: File,
  token: string | null,
  progress: (percent: number) => void,
  stop: AbortSignal,
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', url);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      // 100 belongs to the answer: the bytes may be sent while the server still stores them.
      if (lengthComputable) progress(Math.min(99, Math.round((loaded / total) * 100)));
    };
    request.onloadend = () => {
      const media = request.response as Uploaded | null;
      const stored = request.status >= 200 && request.status < 300;
      if (stored && media?.mediaId) resolve({ ok: true, media });
      else resolve({ ok: false, failure: stored ? 'server' : failureOf(request.status) });
    };
    stop.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
