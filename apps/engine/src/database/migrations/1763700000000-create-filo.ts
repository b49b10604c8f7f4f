import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first shape of the database. Tables that every message writes (`inbound`, `conversations`, `messages`, `turns`) carry
 * as few indexes as their queries need, leave room in their pages for updates in place, and do without foreign keys to the
 * conversation, whose check would lock its row once more for every message.
 */
export class CreateFilo1763700000000 implements MigrationInterface {
  name = 'CreateFilo1763700000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('owner', 'agent')),
        password_hash text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX users_email ON users (lower(email));
      CREATE UNIQUE INDEX users_one_owner ON users (role) WHERE role = 'owner';

      CREATE TABLE sessions (
        token_hash text PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        user_agent text
      );
      CREATE INDEX sessions_user ON sessions (user_id);

      CREATE TABLE api_keys (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        prefix text NOT NULL,
        key_hash text NOT NULL UNIQUE,
        scopes text[] NOT NULL,
        created_by uuid REFERENCES users ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz
      );

      CREATE TABLE flows (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        draft jsonb NOT NULL,
        draft_revision integer NOT NULL DEFAULT 1,
        live_version_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        archived_at timestamptz
      );
      CREATE TABLE flow_versions (
        id uuid PRIMARY KEY,
        flow_id uuid NOT NULL REFERENCES flows ON DELETE CASCADE,
        version integer NOT NULL,
        document jsonb NOT NULL,
        note text,
        published_at timestamptz NOT NULL DEFAULT now(),
        published_by uuid REFERENCES users ON DELETE SET NULL,
        UNIQUE (flow_id, version)
      );
      ALTER TABLE flows ADD FOREIGN KEY (live_version_id) REFERENCES flow_versions DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE channels (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        flow_id uuid REFERENCES flows ON DELETE SET NULL,
        config jsonb NOT NULL,
        state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'stopped', 'broken')),
        state_text text,
        account jsonb,
        poll_cursor text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE contacts (
        id uuid PRIMARY KEY,
        name text,
        email text,
        phone text,
        username text,
        language text,
        fields jsonb NOT NULL DEFAULT '{}',
        tags text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE conversations (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels ON DELETE CASCADE,
        external_user text NOT NULL,
        contact_id uuid NOT NULL REFERENCES contacts,
        lane smallint NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'snoozed', 'closed')),
        owner text NOT NULL DEFAULT 'bot' CHECK (owner IN ('bot', 'queue', 'agent', 'external')),
        epoch integer NOT NULL DEFAULT 0,
        revision integer NOT NULL DEFAULT 0,
        assignee_id uuid REFERENCES users ON DELETE SET NULL,
        team text,
        priority text,
        handover jsonb,
        waiting_since timestamptz,
        blocked_at timestamptz,
        state jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_message_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (channel_id, external_user)
      ) WITH (fillfactor = 70);
      CREATE INDEX conversations_recent ON conversations (last_message_at DESC, id DESC);
      CREATE INDEX conversations_contact ON conversations (contact_id);
      CREATE INDEX conversations_with_people ON conversations (owner, last_message_at) WHERE owner <> 'bot';

      CREATE TABLE inbound (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        channel_id uuid NOT NULL,
        provider_id text NOT NULL,
        external_user text NOT NULL,
        lane smallint NOT NULL,
        event json NOT NULL,
        group_key text,
        ready_at timestamptz NOT NULL DEFAULT now(),
        received_at timestamptz NOT NULL DEFAULT now(),
        status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'done', 'dead')),
        attempts smallint NOT NULL DEFAULT 0,
        error text,
        UNIQUE (channel_id, provider_id)
      ) WITH (fillfactor = 80);
      CREATE INDEX inbound_pending ON inbound (lane, seq) WHERE status = 'pending';
      CREATE INDEX inbound_dead ON inbound (seq) WHERE status = 'dead';

      CREATE SEQUENCE message_seq;
      CREATE TABLE messages (
        conversation_id uuid NOT NULL,
        seq bigint NOT NULL DEFAULT nextval('message_seq'),
        channel_id uuid NOT NULL,
        external_user text NOT NULL,
        lane smallint NOT NULL,
        effect_id text,
        direction text NOT NULL CHECK (direction IN ('in', 'out')),
        author text NOT NULL CHECK (author IN ('contact', 'bot', 'agent', 'system', 'external')),
        author_id uuid,
        node_id text,
        bubbles jsonb NOT NULL,
        buttons jsonb,
        payload text,
        status text NOT NULL CHECK (status IN ('received', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'dropped', 'uncertain')),
        epoch integer NOT NULL,
        provider_ids text[] NOT NULL DEFAULT '{}',
        error jsonb,
        claimed_by integer,
        attempts smallint NOT NULL DEFAULT 0,
        available_at timestamptz,
        at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        reaction text[],
        PRIMARY KEY (conversation_id, seq)
      ) WITH (fillfactor = 80);
      CREATE INDEX messages_outbox ON messages (lane, seq) WHERE status IN ('queued', 'sending');
      CREATE INDEX messages_trouble ON messages (seq) WHERE status IN ('failed', 'uncertain');

      CREATE TABLE effects (
        id text PRIMARY KEY,
        conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
        node_id text NOT NULL,
        type text NOT NULL,
        request jsonb NOT NULL,
        epoch integer NOT NULL,
        status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'done', 'failed')),
        attempts smallint NOT NULL DEFAULT 0,
        result jsonb,
        available_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX effects_queued ON effects (available_at) WHERE status = 'queued';
      CREATE INDEX effects_conversation ON effects (conversation_id);

      CREATE TABLE timers (
        wait_id text PRIMARY KEY,
        conversation_id uuid NOT NULL REFERENCES conversations ON DELETE CASCADE,
        due_at timestamptz NOT NULL
      );
      CREATE INDEX timers_due ON timers (due_at);
      CREATE INDEX timers_conversation ON timers (conversation_id);

      CREATE TABLE turns (
        conversation_id uuid NOT NULL,
        turn integer NOT NULL,
        event json NOT NULL,
        trace json NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conversation_id, turn)
      );

      CREATE TABLE media (
        id text PRIMARY KEY,
        channel_id uuid REFERENCES channels ON DELETE CASCADE,
        ref text,
        name text,
        mime text,
        size integer,
        bytes bytea,
        status text NOT NULL CHECK (status IN ('remote', 'stored', 'failed')),
        error text,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE lane_generation (
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        generation integer NOT NULL
      );
      INSERT INTO lane_generation (generation) VALUES (0);

      CREATE SEQUENCE instance_seq AS integer;
      CREATE TABLE instances (
        id integer PRIMARY KEY DEFAULT nextval('instance_seq'),
        role text NOT NULL,
        host text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE instances, lane_generation, media, turns, timers, effects, messages, inbound, conversations, contacts, channels CASCADE;
      ALTER TABLE flows DROP CONSTRAINT flows_live_version_id_fkey;
      DROP TABLE flow_versions, flows, api_keys, sessions, users CASCADE;
      DROP SEQUENCE message_seq, instance_seq;
    `);
  }
}
