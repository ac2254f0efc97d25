-- テレワークマネージャー派遣: the register of managers, the yearly quota, requests and visits.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE manager (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    subject      text        NOT NULL UNIQUE,
    name         text        NOT NULL,
    organisation text,
    profile      jsonb       NOT NULL,
    capacity     integer     NOT NULL CHECK (capacity > 0),
    active_cases integer     NOT NULL CHECK (active_cases >= 0),
    active       boolean     NOT NULL,
    updated_at   timestamptz NOT NULL
);
COMMENT ON COLUMN manager.subject IS 'The identity provider''s id of the person.';
CREATE INDEX manager_by_active ON manager (active, id);
REVOKE DELETE, TRUNCATE ON manager FROM ${app_role};

CREATE TABLE dispatch_quota (
    fiscal_year             integer     PRIMARY KEY,
    version                 bigint      NOT NULL,
    visits                  integer     NOT NULL CHECK (visits >= 0),
    yen                     bigint      NOT NULL CHECK (yen >= 0),
    visits_per_organisation integer     NOT NULL CHECK (visits_per_organisation > 0),
    on_site_yen             bigint      NOT NULL CHECK (on_site_yen >= 0),
    online_yen              bigint      NOT NULL CHECK (online_yen >= 0),
    telephone_yen           bigint      NOT NULL CHECK (telephone_yen >= 0),
    committed_visits        integer     NOT NULL CHECK (committed_visits BETWEEN 0 AND visits),
    committed_yen           bigint      NOT NULL CHECK (committed_yen BETWEEN 0 AND yen),
    updated_at              timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON dispatch_quota FROM ${app_role};

-- What one organisation has bound of a fiscal year's quota.
CREATE TABLE dispatch_allowance (
    fiscal_year  integer NOT NULL REFERENCES dispatch_quota (fiscal_year),
    organisation text    NOT NULL,
    visits       integer NOT NULL CHECK (visits >= 0),
    PRIMARY KEY (fiscal_year, organisation)
);
REVOKE DELETE, TRUNCATE ON dispatch_allowance FROM ${app_role};

CREATE SEQUENCE dispatch_receipt;

CREATE TABLE dispatch_request (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    receipt_number    text        NOT NULL UNIQUE,
    fiscal_year       integer     NOT NULL,
    status            text        NOT NULL CHECK (status IN ('APPLIED', 'ACCEPTED', 'DECLINED', 'HANDED_OVER',
                                  'ASSIGNMENT_OFFERED', 'MANAGER_ASSIGNED', 'SCHEDULED', 'VISITED', 'REPORTED',
                                  'CLOSED', 'WITHDRAWN')),
    organisation      text        NOT NULL,
    organisation_name text        NOT NULL,
    prefecture        text        NOT NULL,
    content           jsonb       NOT NULL,
    file              jsonb       NOT NULL,
    planned_visits    integer     NOT NULL CHECK (planned_visits >= 0),
    planned_yen       bigint      NOT NULL CHECK (planned_yen >= 0),
    manager_id        uuid        REFERENCES manager (id),
    manager_subject   text,
    applied_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
);
CREATE INDEX dispatch_request_by_organisation ON dispatch_request (organisation, id);
CREATE INDEX dispatch_request_by_manager ON dispatch_request (manager_subject, id);
CREATE INDEX dispatch_request_by_status ON dispatch_request (status, id);
CREATE INDEX dispatch_request_by_year ON dispatch_request (fiscal_year, id);
CREATE INDEX dispatch_request_by_prefecture ON dispatch_request (prefecture, id);
-- The queue of a fiscal year, in the order of receipt.
CREATE INDEX dispatch_request_queue ON dispatch_request (fiscal_year, receipt_number) WHERE status = 'ACCEPTED';
REVOKE DELETE, TRUNCATE ON dispatch_request FROM ${app_role};

CREATE TABLE dispatch_visit (
    id                  uuid        PRIMARY KEY,
    request_id          uuid        NOT NULL REFERENCES dispatch_request (id),
    manager_id          uuid        NOT NULL REFERENCES manager (id),
    number              integer     NOT NULL CHECK (number > 0),
    starts_at           timestamptz NOT NULL,
    ends_at             timestamptz NOT NULL,
    method              text        NOT NULL CHECK (method IN ('ON_SITE', 'ONLINE', 'TELEPHONE')),
    place               text        NOT NULL,
    status              text        NOT NULL CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
    cancellation_reason text,
    report              jsonb,
    CHECK (starts_at < ends_at),
    UNIQUE (request_id, number),
    -- One manager is never in two places.
    CONSTRAINT dispatch_visit_apart EXCLUDE USING gist (manager_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (status <> 'CANCELLED')
);
REVOKE DELETE, TRUNCATE ON dispatch_visit FROM ${app_role};

-- What was bound and freed, for good.
CREATE TABLE dispatch_quota_entry (
    number      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiscal_year integer     NOT NULL REFERENCES dispatch_quota (fiscal_year),
    request_id  uuid        NOT NULL REFERENCES dispatch_request (id),
    visits      integer     NOT NULL,
    yen         bigint      NOT NULL,
    occurred_at timestamptz NOT NULL
);
CREATE INDEX dispatch_quota_entry_by_year ON dispatch_quota_entry (fiscal_year, number);
REVOKE UPDATE, DELETE, TRUNCATE ON dispatch_quota_entry FROM ${app_role};
