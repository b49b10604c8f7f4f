import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a channel is broken, as a code beside the words. So far only refused credentials broke one. */
export class SayWhyByCode1763740000000 implements MigrationInterface {
  name = 'SayWhyByCode1763740000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE channels ADD COLUMN state_reason jsonb;
      UPDATE channels SET state_reason = jsonb_build_object('code', 'unauthorized', 'text', state_text) WHERE state_text IS NOT NULL;
      ALTER TABLE channels DROP COLUMN state_text;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE channels ADD COLUMN state_text text;
      UPDATE channels SET state_text = state_reason->>'text';
      ALTER TABLE channels DROP COLUMN state_reason;
    `);
  }
}
