-- 総務大臣賞: the jury of a round, its score sheets, and the drafts of its decision.
--
-- Step: expand. A column that may be null and new tables; N-1: the last release knows none of them.

ALTER TABLE recognition_round ADD COLUMN prize_rules jsonb;
COMMENT ON COLUMN recognition_round.prize_rules IS 'Criteria and weights of the prize; fixed by the publication. Null: the round has no prize.';

CREATE OR REPLACE FUNCTION keep_published_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.fiscal_year, NEW.opens_at, NEW.closes_at, NEW.criteria, NEW.prize_rules)
        IS DISTINCT FROM (OLD.fiscal_year, OLD.opens_at, OLD.closes_at, OLD.criteria, OLD.prize_rules) THEN
        RAISE EXCEPTION 'the terms of a published round do not change';
    END IF;
    RETURN NEW;
END
$$;

-- One for each round. A row of its own, so that its steps do not move the version of the round, which everybody reads.
CREATE TABLE recognition_jury (
    id         uuid        PRIMARY KEY REFERENCES recognition_round (id),
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN ('EVALUATING', 'DECIDED', 'PUBLISHED')),
    preparers  jsonb       NOT NULL,
    awaiting   jsonb,
    decision   jsonb,
    begun_at   timestamptz NOT NULL,
    CHECK ((status = 'EVALUATING') = (decision IS NULL))
);
COMMENT ON COLUMN recognition_jury.decision IS 'The prizes; hidden until the results of the round are published.';
REVOKE DELETE, TRUNCATE ON recognition_jury FROM ${app_role};

CREATE TABLE recognition_evaluation (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    entry_id        uuid        NOT NULL REFERENCES recognition_entry (id),
    jury_id         uuid        NOT NULL REFERENCES recognition_jury (id),
    reviewer        text        NOT NULL CHECK (reviewer <> ''),
    reviewer_person text,
    status          text        NOT NULL CHECK (status IN ('ASSIGNED', 'DRAFT', 'SUBMITTED', 'CONFLICT')),
    scores          jsonb       NOT NULL,
    comment         text,
    conflict_reason text,
    assigned_by     text        NOT NULL,
    assigned_person text,
    assigned_at     timestamptz NOT NULL,
    finished_at     timestamptz,
    UNIQUE (entry_id, reviewer),
    CHECK ((status IN ('SUBMITTED', 'CONFLICT')) = (finished_at IS NOT NULL)),
    CHECK ((status = 'CONFLICT') = (conflict_reason IS NOT NULL))
);
CREATE INDEX recognition_evaluation_by_reviewer ON recognition_evaluation (reviewer, id DESC);
CREATE INDEX recognition_evaluation_by_jury ON recognition_evaluation (jury_id, id);
REVOKE TRUNCATE ON recognition_evaluation FROM ${app_role};

-- What was submitted or declared stands, whatever the program does.
CREATE FUNCTION refuse_change_of_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evaluation % is final', OLD.id USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER evaluation_is_final BEFORE UPDATE OR DELETE ON recognition_evaluation
    FOR EACH ROW WHEN (OLD.status IN ('SUBMITTED', 'CONFLICT')) EXECUTE FUNCTION refuse_change_of_evaluation();

CREATE TABLE recognition_prize_draft (
    id      uuid    PRIMARY KEY,
    version bigint  NOT NULL,
    jury_id uuid    NOT NULL REFERENCES recognition_jury (id),
    number  integer NOT NULL CHECK (number > 0),
    state   text    NOT NULL CHECK (state IN ('OPEN', 'RETURNED', 'MADE', 'VOID')),
    paper   jsonb   NOT NULL,
    UNIQUE (jury_id, number)
);
COMMENT ON COLUMN recognition_prize_draft.paper IS 'What is proposed, its level and its approval.';
CREATE UNIQUE INDEX recognition_prize_draft_open ON recognition_prize_draft (jury_id) WHERE state = 'OPEN';
REVOKE DELETE, TRUNCATE ON recognition_prize_draft FROM ${app_role};
