-- Retention (docs/adr/0066): when each rule ran last, and the cases that are held back from erasure.
-- Step: expand. The last release does not know these tables.
CREATE TABLE retention_run (
    rule          text        PRIMARY KEY CHECK (length(rule) BETWEEN 1 AND 50),
    ran_at        timestamptz NOT NULL,
    erased        bigint      NOT NULL CHECK (erased >= 0),
    erased_in_all bigint      NOT NULL CHECK (erased_in_all >= 0)
);
COMMENT ON TABLE retention_run IS 'One row for each rule: its last run in any replica.';

CREATE TABLE retention_hold (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    case_kind      text        NOT NULL CHECK (length(case_kind) BETWEEN 1 AND 50),
    case_id        uuid        NOT NULL,
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    held_at        timestamptz NOT NULL,
    held_by        text        NOT NULL,
    released_at    timestamptz,
    release_reason text        CHECK (length(release_reason) BETWEEN 1 AND 1000),
    CHECK ((released_at IS NULL) = (release_reason IS NULL))
);
COMMENT ON TABLE retention_hold IS 'Cases that no rule erases until the hold is released.';
CREATE UNIQUE INDEX retention_hold_once ON retention_hold (case_kind, case_id) WHERE released_at IS NULL;
REVOKE DELETE, TRUNCATE ON retention_hold FROM ${app_role};
