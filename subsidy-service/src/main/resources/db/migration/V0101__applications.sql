-- 応募.
CREATE TABLE application (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    call_id           uuid        NOT NULL REFERENCES call (id),
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    organisation_name text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN')),
    title             text,
    requested_yen     bigint CHECK (requested_yen >= 0),
    proposal          jsonb       NOT NULL,
    rules_version     integer,
    receipt_number    text UNIQUE,
    submissions       integer     NOT NULL DEFAULT 0,
    submitted_at      timestamptz,
    return_reason     text,
    correction_due_at timestamptz,
    documents_added   integer     NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    FOREIGN KEY (call_id, rules_version) REFERENCES call_rules (call_id, version),
    CHECK (status NOT IN ('SUBMITTED', 'RETURNED') OR receipt_number IS NOT NULL)
);
CREATE INDEX application_by_organisation ON application (organisation, id DESC);
CREATE INDEX application_by_call ON application (call_id, id DESC);
CREATE INDEX application_by_status ON application (status, id DESC);

-- 応募書類. The content lies apart, so that lists and checks never read it.
CREATE TABLE application_document (
    application_id uuid        NOT NULL REFERENCES application (id),
    number         integer     NOT NULL CHECK (number > 0),
    kind           text        NOT NULL,
    name           text        NOT NULL,
    media_type     text        NOT NULL,
    size           bigint      NOT NULL CHECK (size > 0),
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    scan           text        NOT NULL CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
    uploaded_at    timestamptz NOT NULL,
    PRIMARY KEY (application_id, number)
);

CREATE TABLE document_content (
    application_id uuid    NOT NULL,
    number         integer NOT NULL,
    content        bytea   NOT NULL,
    PRIMARY KEY (application_id, number)
);
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- 提出. What was submitted, word for word; a resubmission adds a row.
CREATE TABLE submission (
    application_id uuid        NOT NULL REFERENCES application (id),
    number         integer     NOT NULL CHECK (number > 0),
    receipt_number text        NOT NULL,
    submitted_at   timestamptz NOT NULL,
    submitted_by   text        NOT NULL,
    rules_label    text        NOT NULL,
    content        text        NOT NULL,
    content_sha256 text        NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (application_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON submission FROM ${app_role};
