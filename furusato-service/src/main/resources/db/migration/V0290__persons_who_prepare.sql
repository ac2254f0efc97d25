-- The person behind the account of who prepares a round, assigns reviewers, scores and reviews a plan (docs/adr/0082).
--
-- Step: expand. Columns that may be null or have a default; N-1: the last release does not know them, and its rows are told apart by
-- names.
ALTER TABLE proposal_evaluation
    ADD COLUMN reviewer_person text,
    ADD COLUMN assigned_person text;
COMMENT ON COLUMN proposal_evaluation.reviewer_person IS
    'Known once the reviewer writes; an assignment knows the sign-in name alone.';
ALTER TABLE selection_round ADD COLUMN preparers jsonb NOT NULL DEFAULT '{"all": []}';
COMMENT ON COLUMN selection_round.preparers IS 'Everyone who drafted a version, published, or began the evaluation.';
ALTER TABLE town_act ADD COLUMN person text;
COMMENT ON COLUMN town_act.person IS 'Of acts of the ministry alone.';
