-- How far the audit trail was checked (docs/adr/0058). The daily check goes on from here; deploy/audit/verify reads nothing of it.
--
-- Step: expand. A table is added.

CREATE TABLE audit_walk (
    only_row   boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    seal       integer     NOT NULL CHECK (seal >= 0),
    stream     text        NOT NULL,
    position   integer     NOT NULL,
    root       integer     NOT NULL,
    rows       bigint      NOT NULL CHECK (rows >= 0),
    findings   integer     NOT NULL CHECK (findings >= 0),
    checked_at timestamptz NOT NULL,
    whole_at   timestamptz NOT NULL
);
COMMENT ON TABLE audit_walk IS 'One row: what the check of the audit trail has seen.';
COMMENT ON COLUMN audit_walk.seal IS 'What this seal covers was checked once.';
COMMENT ON COLUMN audit_walk.stream IS 'With position: the last row that the walk through the older rows came to.';
COMMENT ON COLUMN audit_walk.root IS 'The last seal whose root this walk computed again.';
COMMENT ON COLUMN audit_walk.whole_at IS 'When the last walk through the whole trail ended.';
