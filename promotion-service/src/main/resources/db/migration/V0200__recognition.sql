-- テレワーク先駆者百選: rounds and applications.
--
-- Step: expand. New tables only; N-1: the last release knows none of them.

-- One sequence for each series of receipt numbers, see ReceiptNumbers.
CREATE SCHEMA IF NOT EXISTS numbering;
GRANT USAGE, CREATE ON SCHEMA numbering TO ${app_role};

CREATE TABLE recognition_round (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    status       text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'RESULTS_PUBLISHED')),
    title        text        NOT NULL,
    fiscal_year  integer     NOT NULL,
    opens_at     timestamptz NOT NULL,
    closes_at    timestamptz NOT NULL,
    criteria     jsonb       NOT NULL,
    receipt_prefix text      UNIQUE,
    published_at timestamptz,
    created_at   timestamptz NOT NULL,
    CHECK (opens_at < closes_at),
    CHECK ((status = 'DRAFT') = (published_at IS NULL) AND (status = 'DRAFT') = (receipt_prefix IS NULL))
);
COMMENT ON COLUMN recognition_round.criteria IS 'What the hundred have to reach; fixed by the publication.';
REVOKE TRUNCATE, DELETE ON recognition_round FROM ${app_role};

-- The terms of a published round stand: applications are judged by them.
CREATE FUNCTION keep_published_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.fiscal_year, NEW.opens_at, NEW.closes_at, NEW.criteria)
        IS DISTINCT FROM (OLD.fiscal_year, OLD.opens_at, OLD.closes_at, OLD.criteria) THEN
        RAISE EXCEPTION 'the terms of a published round do not change';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_published_terms BEFORE UPDATE ON recognition_round
    FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION keep_published_terms();

CREATE TABLE recognition_entry (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    round_id       uuid        NOT NULL REFERENCES recognition_round (id),
    organisation   text        NOT NULL,
    status         text        NOT NULL,
    statement      jsonb       NOT NULL,
    contact        jsonb,
    receipt_number text        UNIQUE,
    submitted_at   timestamptz,
    content_sha256 text,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    CHECK ((receipt_number IS NULL) = (submitted_at IS NULL) AND (receipt_number IS NULL) = (content_sha256 IS NULL))
);
COMMENT ON COLUMN recognition_entry.contact IS 'Personal data; erased some time after the last change.';
CREATE INDEX recognition_entry_by_organisation ON recognition_entry (organisation, id);
CREATE INDEX recognition_entry_by_round ON recognition_entry (round_id, organisation);
CREATE INDEX recognition_entry_by_change ON recognition_entry (updated_at) WHERE contact IS NOT NULL;
REVOKE TRUNCATE, DELETE ON recognition_entry FROM ${app_role};

-- An applicant's transaction sees its own applications alone (docs/adr/0053).
SELECT keep_to_owner('recognition_entry', 'organisation');
