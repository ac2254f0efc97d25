-- 評価. From the screening to the publication of the results, and the additional call.
ALTER TABLE call
    DROP CONSTRAINT call_status_check,
    ADD CONSTRAINT call_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'DECIDED', 'RESULTS_PUBLISHED')),
    ADD COLUMN evaluation_began_at  timestamptz,
    ADD COLUMN adopted_yen          bigint CHECK (adopted_yen BETWEEN 0 AND budget_yen),
    ADD COLUMN results_published_at timestamptz,
    ADD COLUMN additional_to        uuid UNIQUE REFERENCES call (id),
    ADD CHECK ((status IN ('DECIDED', 'RESULTS_PUBLISHED')) = (adopted_yen IS NOT NULL)),
    ADD CHECK ((status = 'RESULTS_PUBLISHED') = (results_published_at IS NOT NULL));

-- shown_status is what the applicant sees: a result stays hidden until all results of the call are published.
ALTER TABLE application
    DROP CONSTRAINT application_status_check,
    DROP CONSTRAINT application_check,
    ADD CONSTRAINT application_status_check CHECK (status IN (
        'DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'UNDER_EVALUATION', 'INELIGIBLE', 'ADOPTED', 'NOT_ADOPTED')),
    ADD COLUMN shown_status     text,
    ADD COLUMN screened_by      text,
    ADD COLUMN screened_at      timestamptz,
    ADD COLUMN decision_reasons jsonb,
    ADD CHECK (status IN ('DRAFT', 'WITHDRAWN') OR receipt_number IS NOT NULL),
    ADD CHECK (status NOT IN ('UNDER_EVALUATION', 'INELIGIBLE', 'ADOPTED', 'NOT_ADOPTED')
               OR (screened_by IS NOT NULL AND screened_at IS NOT NULL)),
    ADD CHECK (status NOT IN ('INELIGIBLE', 'NOT_ADOPTED') OR decision_reasons IS NOT NULL);
UPDATE application SET shown_status = status;
ALTER TABLE application
    ALTER COLUMN shown_status SET NOT NULL,
    ADD CHECK (shown_status = status
               OR (shown_status = 'UNDER_EVALUATION' AND status IN ('ADOPTED', 'NOT_ADOPTED')));
CREATE INDEX application_by_shown_status ON application (organisation, shown_status, id DESC);

CREATE TABLE evaluation (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    application_id  uuid        NOT NULL REFERENCES application (id),
    call_id         uuid        NOT NULL REFERENCES call (id),
    reviewer        text        NOT NULL CHECK (reviewer <> ''),
    status          text        NOT NULL CHECK (status IN ('ASSIGNED', 'DRAFT', 'SUBMITTED', 'CONFLICT')),
    scores          jsonb       NOT NULL,
    comment         text,
    conflict_reason text,
    assigned_by     text        NOT NULL,
    assigned_at     timestamptz NOT NULL,
    finished_at     timestamptz,
    UNIQUE (application_id, reviewer),
    CHECK ((status IN ('SUBMITTED', 'CONFLICT')) = (finished_at IS NOT NULL)),
    CHECK ((status = 'CONFLICT') = (conflict_reason IS NOT NULL))
);
COMMENT ON TABLE evaluation IS 'One reviewer''s evaluation of one application; there from the assignment on.';
CREATE INDEX evaluation_by_reviewer ON evaluation (reviewer, id DESC);
CREATE INDEX evaluation_by_call ON evaluation (call_id, id);
REVOKE TRUNCATE ON evaluation FROM ${app_role};

-- What was submitted or declared stands, whatever the program does.
CREATE FUNCTION refuse_change_of_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evaluation % is final', OLD.id USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER evaluation_is_final BEFORE UPDATE OR DELETE ON evaluation
    FOR EACH ROW WHEN (OLD.status IN ('SUBMITTED', 'CONFLICT')) EXECUTE FUNCTION refuse_change_of_evaluation();

-- 採択の決裁. One for each call, for good.
CREATE TABLE adoption (
    call_id                   uuid        PRIMARY KEY REFERENCES call (id),
    decided_by                text        NOT NULL,
    decided_at                timestamptz NOT NULL,
    deviation_reason          text,
    missing_evaluation_reason text
);
REVOKE UPDATE, DELETE, TRUNCATE ON adoption FROM ${app_role};
