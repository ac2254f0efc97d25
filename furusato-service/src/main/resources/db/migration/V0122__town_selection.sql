-- 評価. There from the assignment on.
CREATE TABLE proposal_evaluation (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    proposal_id     uuid        NOT NULL REFERENCES town_proposal (id),
    round_id        uuid        NOT NULL REFERENCES selection_round (id),
    reviewer        text        NOT NULL CHECK (reviewer <> ''),
    status          text        NOT NULL CHECK (status IN ('ASSIGNED', 'DRAFT', 'SUBMITTED', 'CONFLICT')),
    scores          jsonb       NOT NULL,
    comment         text,
    conflict_reason text,
    assigned_by     text        NOT NULL,
    assigned_at     timestamptz NOT NULL,
    finished_at     timestamptz,
    UNIQUE (proposal_id, reviewer),
    CHECK ((status IN ('SUBMITTED', 'CONFLICT')) = (finished_at IS NOT NULL)),
    CHECK ((status = 'CONFLICT') = (conflict_reason IS NOT NULL))
);
CREATE INDEX proposal_evaluation_by_reviewer ON proposal_evaluation (reviewer, id DESC);
CREATE INDEX proposal_evaluation_by_round ON proposal_evaluation (round_id, id);
REVOKE TRUNCATE ON proposal_evaluation FROM ${app_role};

-- What was submitted or declared stands, whatever the program does.
CREATE FUNCTION refuse_change_of_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evaluation % is final', OLD.id USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER evaluation_is_final BEFORE UPDATE OR DELETE ON proposal_evaluation
    FOR EACH ROW WHEN (OLD.status IN ('SUBMITTED', 'CONFLICT')) EXECUTE FUNCTION refuse_change_of_evaluation();

-- 選定の決裁. One for each round, for good.
CREATE TABLE selection (
    round_id                  uuid        PRIMARY KEY REFERENCES selection_round (id),
    decided_by                text        NOT NULL,
    decided_at                timestamptz NOT NULL,
    deviation_reason          text,
    missing_evaluation_reason text
);
REVOKE UPDATE, DELETE, TRUNCATE ON selection FROM ${app_role};
