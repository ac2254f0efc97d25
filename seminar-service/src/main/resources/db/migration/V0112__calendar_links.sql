-- Secret links to the calendar of one's own bookings. The token itself is kept nowhere.
CREATE TABLE calendar_link (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN ('ACTIVE', 'REVOKED')),
    owner_kind text        NOT NULL CHECK (owner_kind IN ('ORGANISATION', 'REGISTRATION')),
    owner_key  text        NOT NULL,
    token_hash text        NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL))
);
CREATE INDEX calendar_link_by_owner ON calendar_link (owner_kind, owner_key, id);
