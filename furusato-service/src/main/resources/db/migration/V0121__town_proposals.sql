-- 提案. shown_status is what the applicant sees: a result stays hidden until all results of the round are published.
CREATE TABLE town_proposal (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    round_id          uuid        NOT NULL REFERENCES selection_round (id),
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    organisation_name text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN',
                                                             'UNDER_EVALUATION', 'SELECTED', 'NOT_SELECTED')),
    shown_status      text        NOT NULL,
    title             text,
    proposal          jsonb       NOT NULL,
    documents         jsonb       NOT NULL,
    rules_version     integer,
    receipt_number    text UNIQUE,
    submissions       integer     NOT NULL CHECK (submissions >= 0),
    submitted_at      timestamptz,
    return_reason     text,
    correction_due_at timestamptz,
    decision_reasons  jsonb,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    FOREIGN KEY (round_id, rules_version) REFERENCES round_rules (round_id, version),
    CHECK ((receipt_number IS NULL) = (submissions = 0)),
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR receipt_number IS NOT NULL),
    CHECK ((status = 'RETURNED') <= (return_reason IS NOT NULL AND correction_due_at IS NOT NULL)),
    CHECK (status <> 'NOT_SELECTED' OR decision_reasons IS NOT NULL),
    CHECK (shown_status = status
           OR (shown_status = 'UNDER_EVALUATION' AND status IN ('SELECTED', 'NOT_SELECTED')))
);
CREATE INDEX town_proposal_by_organisation ON town_proposal (organisation, id DESC);
CREATE INDEX town_proposal_by_round ON town_proposal (round_id, id DESC);
CREATE INDEX town_proposal_by_status ON town_proposal (status, id DESC);
CREATE INDEX town_proposal_by_shown_status ON town_proposal (organisation, shown_status, id DESC);

-- The bytes lie apart, so that lists and checks never read them.
CREATE TABLE document_content (
    owner_id uuid    NOT NULL,
    number   integer NOT NULL,
    content  bytea   NOT NULL,
    PRIMARY KEY (owner_id, number)
);
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- 提出. What was submitted, word for word; a resubmission adds a row.
CREATE TABLE proposal_submission (
    proposal_id    uuid        NOT NULL REFERENCES town_proposal (id),
    number         integer     NOT NULL CHECK (number > 0),
    receipt_number text        NOT NULL,
    submitted_at   timestamptz NOT NULL,
    submitted_by   text        NOT NULL,
    rules_label    text        NOT NULL,
    content        text        NOT NULL,
    content_sha256 text        NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (proposal_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON proposal_submission FROM ${app_role};
