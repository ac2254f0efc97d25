-- What back-office systems say of events and cases, and the numbers under which other systems keep a case (docs/adr/0034).

CREATE TABLE acknowledgement (
    id          uuid        PRIMARY KEY,
    subject     text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
    event_id    uuid,
    system      text        NOT NULL CHECK (length(system) BETWEEN 1 AND 50),
    outcome     text        NOT NULL CHECK (outcome IN ('DELIVERED', 'IMPORTED', 'REJECTED')),
    number      text        CHECK (length(number) BETWEEN 1 AND 100),
    reason      text        CHECK (length(reason) BETWEEN 1 AND 2000),
    recorded_at timestamptz NOT NULL,
    CHECK (outcome <> 'REJECTED' OR reason IS NOT NULL),
    -- A system that lost an answer may say the same again; it stands here once.
    UNIQUE NULLS NOT DISTINCT (subject, event_id, system, outcome)
);
COMMENT ON TABLE acknowledgement IS 'Immutable; one row for each thing that a system said of an event or a case.';
CREATE INDEX acknowledgement_by_subject ON acknowledgement (subject, id);
CREATE INDEX acknowledgement_by_system ON acknowledgement (system, id);
CREATE INDEX acknowledgement_by_outcome ON acknowledgement (outcome, id);
REVOKE UPDATE, DELETE, TRUNCATE ON acknowledgement FROM ${app_role};

-- The case's own row shows its numbers; this table finds the case.
CREATE TABLE external_reference (
    kind        text        NOT NULL,
    case_id     uuid        NOT NULL,
    side        text        NOT NULL CHECK (side IN ('ORGANISATION', 'MINISTRY')),
    system      text        NOT NULL CHECK (length(system) BETWEEN 1 AND 50),
    number      text        NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (kind, case_id, side, system)
);
COMMENT ON TABLE external_reference IS 'Numbers of cases in other systems, written with the case.';
CREATE INDEX external_reference_by_number ON external_reference (kind, number, case_id);
