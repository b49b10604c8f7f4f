import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Values that hold for the whole installation, one row each: such as that the demo was made, so that it is not made again. */
export class AddSettings1763710000000 implements MigrationInterface {
  name = 'AddSettings1763710000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE settings (
        key text PRIMARY KEY,
        value jsonb NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE settings');
  }
}
