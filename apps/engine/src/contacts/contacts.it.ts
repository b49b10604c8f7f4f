import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeContact, listContacts, readContact } from '@filo/api';
import { newId } from '../database/new-id.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let running: RunningEngine;
const ids = [newId(), newId(), newId()] as const;

beforeAll(async () => {
  running = await runEngine();
  for (const [index, id] of ids.entries()) {
    await query(running.database.url, `INSERT INTO contacts (id, name, phone, fields, tags, created_at) VALUES ($1, $2, $3, $4, $5, $6)`, [
      id,
      `Person ${index}`,
      `+39${index}`,
      { city: 'Roma', size: 3 },
      ['vip'],
      `2026-01-0${index + 1}T00:00:00.000123Z`,
    ]);
  }
});
afterAll(() => running.stop());

describe('contacts', () => {
  it('are listed newest first, page by page, and found by what is known of them', async () => {
    const first = await running.api.call(listContacts, { query: { limit: 2 } });
    const second = await running.api.call(listContacts, { query: { limit: 2, cursor: first.nextCursor ?? '' } });
    expect([...first.items, ...second.items].map((contact) => contact.name)).toEqual(['Person 2', 'Person 1', 'Person 0']);
    expect(second.nextCursor).toBeNull();
    expect((await running.api.call(listContacts, { query: { q: 'person 1' } })).items.map((contact) => contact.id)).toEqual([ids[1]]);
    expect((await running.api.call(listContacts, { query: { q: '+392' } })).items.map((contact) => contact.id)).toEqual([ids[2]]);
    expect((await running.api.call(listContacts, { query: { q: '%' } })).items).toEqual([]);
    expect((await running.api.call(listContacts, { query: { tag: 'vip' } })).items).toHaveLength(3);
    expect((await running.api.call(listContacts, { query: { tag: 'vi' } })).items).toEqual([]);
  });

  it('change where something is given: fields are merged, null empties', async () => {
    const [id] = ids;
    const changed = await running.api.call(changeContact, {
      params: { id },
      body: { name: 'Renamed', phone: null, fields: { city: null, colour: 'red' }, tags: ['new', 'new'] },
    });
    expect(changed).toMatchObject({ name: 'Renamed', phone: null, email: null, fields: { size: 3, colour: 'red' }, tags: ['new'] });
    expect(await running.api.call(changeContact, { params: { id }, body: {} })).toMatchObject({ name: 'Renamed', tags: ['new'] });
    expect(await running.api.call(readContact, { params: { id } })).toMatchObject({ fields: { size: 3, colour: 'red' } });
  });
});
