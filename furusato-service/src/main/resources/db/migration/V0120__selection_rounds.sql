-- まちごとテレワークの選定. The service's role makes one sequence per round in its own schema; elsewhere it may not define anything.
CREATE SCHEMA numbering;
GRANT USAGE, CREATE ON SCHEMA numbering TO ${app_role};

CREATE TABLE selection_round (
    id                   uuid        PRIMARY KEY,
    version              bigint      NOT NULL,
    status               text        NOT NULL CHECK (status IN (
                             'DRAFT', 'PUBLISHED', 'EVALUATING', 'SELECTED', 'RESULTS_PUBLISHED')),
    title                text        NOT NULL,
    fiscal_year          integer     NOT NULL CHECK (fiscal_year BETWEEN 1989 AND 2200),
    opens_at             timestamptz NOT NULL,
    closes_at            timestamptz NOT NULL,
    rules_version        integer     NOT NULL CHECK (rules_version > 0),
    rules                jsonb       NOT NULL,
    receipt_prefix       text UNIQUE,
    drafted_by           text        NOT NULL,
    published_by         text,
    published_at         timestamptz,
    evaluation_begun_by  text,
    evaluation_begun_at  timestamptz,
    results_published_at timestamptz,
    created_at           timestamptz NOT NULL,
    CHECK (opens_at < closes_at),
    CHECK ((status = 'DRAFT') = (published_at IS NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK ((published_at IS NULL) = (receipt_prefix IS NULL)),
    CHECK ((status IN ('DRAFT', 'PUBLISHED')) = (evaluation_begun_at IS NULL)),
    CHECK ((evaluation_begun_at IS NULL) = (evaluation_begun_by IS NULL)),
    CHECK ((status = 'RESULTS_PUBLISHED') = (results_published_at IS NOT NULL))
);
CREATE INDEX selection_round_by_fiscal_year ON selection_round (fiscal_year, id DESC);
CREATE INDEX selection_round_by_status ON selection_round (status, id DESC);

-- Rules as they were published, for good: proposals are judged by them however long it takes.
CREATE TABLE round_rules (
    round_id uuid    NOT NULL REFERENCES selection_round (id),
    version  integer NOT NULL,
    rules    jsonb   NOT NULL,
    PRIMARY KEY (round_id, version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON round_rules FROM ${app_role};

CREATE TABLE round_series (
    fiscal_year integer PRIMARY KEY,
    last_number integer NOT NULL
);
COMMENT ON TABLE round_series IS 'How many rounds of a fiscal year were published; numbers their receipts apart.';
