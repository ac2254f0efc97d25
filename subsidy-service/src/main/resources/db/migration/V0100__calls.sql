-- 公募. The service's role makes one sequence per call in its own schema; elsewhere it may not define anything.
CREATE SCHEMA numbering;
GRANT USAGE, CREATE ON SCHEMA numbering TO ${app_role};

CREATE TABLE call (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    status         text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
    title          text        NOT NULL,
    fiscal_year    integer     NOT NULL CHECK (fiscal_year BETWEEN 1989 AND 2200),
    opens_at       timestamptz NOT NULL,
    closes_at      timestamptz NOT NULL,
    budget_yen     bigint      NOT NULL CHECK (budget_yen >= 0),
    rules_version  integer     NOT NULL CHECK (rules_version > 0),
    rules          jsonb       NOT NULL,
    receipt_prefix text UNIQUE,
    published_at   timestamptz,
    created_at     timestamptz NOT NULL,
    CHECK (opens_at < closes_at),
    CHECK ((status = 'DRAFT') = (published_at IS NULL)),
    CHECK ((published_at IS NULL) = (receipt_prefix IS NULL))
);
CREATE INDEX call_by_fiscal_year ON call (fiscal_year, id DESC);
CREATE INDEX call_by_status ON call (status, id DESC);

-- Rules as they were published, for good: applications are judged by them however long it takes.
CREATE TABLE call_rules (
    call_id uuid    NOT NULL REFERENCES call (id),
    version integer NOT NULL,
    rules   jsonb   NOT NULL,
    PRIMARY KEY (call_id, version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON call_rules FROM ${app_role};

CREATE TABLE call_series (
    fiscal_year integer PRIMARY KEY,
    last_number integer NOT NULL
);
COMMENT ON TABLE call_series IS 'How many calls of a fiscal year were published; numbers their receipts apart.';
