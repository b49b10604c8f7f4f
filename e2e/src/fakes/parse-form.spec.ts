import { describe, expect, it } from '@jest/globals';
import { parseForm } from './parse-form.ts';

describe('parseForm', () => {
  it('reads what fetch sends: fields with any words, files with any bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const form = new FormData();
    form.set('chat_id', '42');
    form.set('caption', 'Perché no?\r\n--\r\n"sì"');
    form.set('photo', new Blob([bytes], { type: 'image/jpeg' }), 'città.jpg');
    const request = new Response(form);
    const read = parseForm(Buffer.from(await request.arrayBuffer()), request.headers.get('content-type') ?? '');
    expect(read.fields).toEqual({ chat_id: '42', caption: 'Perché no?\r\n--\r\n"sì"' });
    expect(read.files['photo']).toMatchObject({ name: 'città.jpg', mime: 'image/jpeg' });
    expect([...(read.files['photo']?.bytes ?? [])]).toEqual([...bytes]);
  });
});
