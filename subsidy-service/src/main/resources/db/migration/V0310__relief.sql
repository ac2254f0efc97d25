-- テレワーク環境整備税制: declarations, drafts of decisions, certificates.
--
-- Step: expand. New tables only; N-1: the last release knows none of them.
CREATE SEQUENCE relief_number;
GRANT USAGE ON SEQUENCE relief_number TO ${app_role};

CREATE TABLE relief_application (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    organisation    text        NOT NULL,
    company_name    text        NOT NULL,
    status          text        NOT NULL
        CHECK (status IN ('DECLARED', 'EXAMINED', 'CERTIFIED', 'REFUSED', 'WITHDRAWN', 'REVOKED')),
    declaration     jsonb       NOT NULL,
    municipality    text        NOT NULL,
    edition         text        NOT NULL,
    contact         jsonb,
    receipt_number  text        NOT NULL UNIQUE,
    examination     jsonb,
    outcome         jsonb,
    awaiting        jsonb,
    hidden_versions integer     NOT NULL DEFAULT 0,
    declared_at     timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CHECK ((outcome IS NULL) OR status IN ('CERTIFIED', 'REFUSED', 'WITHDRAWN', 'REVOKED'))
);
COMMENT ON COLUMN relief_application.contact IS 'Personal data; erased some time after the last change.';
COMMENT ON COLUMN relief_application.edition IS 'Of the terms by which the declaration is judged.';
COMMENT ON COLUMN relief_application.hidden_versions IS 'Steps of the ministry; the company''s ETag does not count them.';
CREATE INDEX relief_application_by_organisation ON relief_application (organisation, id DESC);
CREATE INDEX relief_application_by_status ON relief_application (status, id DESC);
CREATE INDEX relief_application_by_municipality ON relief_application (municipality, id DESC);
CREATE INDEX relief_application_to_erase ON relief_application (updated_at) WHERE contact IS NOT NULL;
REVOKE DELETE, TRUNCATE ON relief_application FROM ${app_role};

CREATE TABLE relief_draft (
    id             uuid    PRIMARY KEY,
    version        bigint  NOT NULL,
    application_id uuid    NOT NULL REFERENCES relief_application (id),
    number         integer NOT NULL CHECK (number > 0),
    state          text    NOT NULL CHECK (state IN ('OPEN', 'RETURNED', 'MADE', 'VOID')),
    paper          jsonb   NOT NULL,
    UNIQUE (application_id, number)
);
COMMENT ON COLUMN relief_draft.paper IS 'What is proposed, its levels and its approvals.';
CREATE UNIQUE INDEX relief_draft_open ON relief_draft (application_id) WHERE state = 'OPEN';
REVOKE DELETE, TRUNCATE ON relief_draft FROM ${app_role};

-- Public by its number.
CREATE TABLE relief_certificate (
    application_id uuid        PRIMARY KEY REFERENCES relief_application (id),
    number         text        NOT NULL UNIQUE,
    holder         text        NOT NULL,
    municipality   text        NOT NULL,
    pieces         integer     NOT NULL CHECK (pieces > 0),
    content_sha256 text        NOT NULL,
    issued_at      timestamptz NOT NULL,
    status         text        NOT NULL CHECK (status IN ('VALID', 'GIVEN_BACK', 'REVOKED'))
);
COMMENT ON COLUMN relief_certificate.content_sha256 IS 'Of what stands on the paper; the paper shows it too.';
REVOKE DELETE, TRUNCATE, UPDATE ON relief_certificate FROM ${app_role};
-- Only the status changes after the issue.
GRANT UPDATE (status) ON relief_certificate TO ${app_role};

-- A company's transaction sees its own declarations alone (docs/adr/0053).
SELECT keep_to_owner('relief_application', 'organisation');
