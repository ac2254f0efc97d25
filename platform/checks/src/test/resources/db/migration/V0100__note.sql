CREATE TABLE note (
    id           uuid        PRIMARY KEY,
    title        text        NOT NULL,
    organisation text        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    made_at      timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX note_by_organisation ON note (organisation, id);
