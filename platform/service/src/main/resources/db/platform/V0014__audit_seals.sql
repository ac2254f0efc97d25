-- Seals of the audit trail (docs/adr/0045). Each names the root over the last rows of all streams that grew since the seal
-- before. The key that signs is not in the database.
--
-- Step: expand. Tables are added.

CREATE TABLE audit_seal (
    number    integer     PRIMARY KEY CHECK (number > 0),
    id        uuid        NOT NULL UNIQUE,
    service   text        NOT NULL,
    day       date        NOT NULL,
    sealed_at timestamptz NOT NULL,
    streams   bigint      NOT NULL CHECK (streams >= 0),
    rows      bigint      NOT NULL CHECK (rows >= streams),
    heads     integer     NOT NULL CHECK (heads >= 0),
    root      text        NOT NULL CHECK (length(root) = 64),
    previous  text        NOT NULL,
    key_id    text        NOT NULL,
    signature text        NOT NULL,
    last_id   bigint      NOT NULL
);
COMMENT ON TABLE audit_seal IS 'Signed statements about the audit trail; each names the hash of the one before.';
COMMENT ON COLUMN audit_seal.last_id IS 'The newest row''s id when the reading for this seal began. It is not signed.';

CREATE TABLE audit_sealed_head (
    seal     integer NOT NULL,
    number   integer NOT NULL,
    stream   text    NOT NULL,
    position integer NOT NULL,
    hash     text    NOT NULL,
    PRIMARY KEY (seal, number)
);
COMMENT ON TABLE audit_sealed_head IS 'The leaves of each seal''s tree: how many rows a stream had, and the hash of its last.';
CREATE INDEX audit_sealed_head_by_stream ON audit_sealed_head (stream, position);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal, audit_sealed_head FROM ${app_role};

-- A service that does not migrate compares its migrations with those that ran.
GRANT SELECT ON flyway_schema_history TO ${app_role};
