-- The person behind the account of who screens, assigns reviewers and scores (docs/adr/0082).
--
-- Step: expand. Columns that may be null; N-1: the last release does not know them, and its rows are told apart by names.
ALTER TABLE application ADD COLUMN screened_person text;
ALTER TABLE evaluation
    ADD COLUMN reviewer_person text,
    ADD COLUMN assigned_person text;
COMMENT ON COLUMN evaluation.reviewer_person IS 'Known once the reviewer writes; an assignment knows the sign-in name alone.';
