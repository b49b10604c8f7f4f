import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Uploads of the team as a list, and who uses them. Postgres itself draws the ids of files out of every document and message, by
 * `mediaId` and by address, so that no way of writing them can forget to. Of messages only those are indexed that name a file.
 */
export class ListUploads1763730000000 implements MigrationInterface {
  name = 'ListUploads1763730000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION media_ids(content jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
        SELECT coalesce(array_agg(DISTINCT found[1]), '{}')
        FROM regexp_matches(content::text, '(?:"mediaId": "|/media/)([A-Za-z0-9_-]{16,64})', 'g') AS found
      );

      ALTER TABLE media
        ADD COLUMN width integer,
        ADD COLUMN height integer,
        ADD COLUMN uploaded_by uuid REFERENCES users ON DELETE SET NULL,
        ADD COLUMN unused_since timestamptz;
      CREATE INDEX media_of_team ON media (created_at DESC, id DESC) WHERE channel_id IS NULL;

      ALTER TABLE flows ADD COLUMN media_ids text[] GENERATED ALWAYS AS (media_ids(draft)) STORED;
      CREATE INDEX flows_media ON flows USING gin (media_ids);
      ALTER TABLE flow_versions ADD COLUMN media_ids text[] GENERATED ALWAYS AS (media_ids(document)) STORED;
      CREATE INDEX flow_versions_media ON flow_versions USING gin (media_ids);
      CREATE INDEX messages_media ON messages USING gin (media_ids(bubbles)) WHERE direction = 'out' AND bubbles::text LIKE '%media%';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP INDEX messages_media, media_of_team;
      ALTER TABLE flow_versions DROP COLUMN media_ids;
      ALTER TABLE flows DROP COLUMN media_ids;
      ALTER TABLE media DROP COLUMN width, DROP COLUMN height, DROP COLUMN uploaded_by, DROP COLUMN unused_since;
      DROP FUNCTION media_ids;
    `);
  }
}
