-- When an organisation last learnt something of its case: drafts of a decision are the ministry's own business.
ALTER TABLE grant_case ADD COLUMN shown_at timestamptz;
COMMENT ON COLUMN grant_case.shown_at IS 'Null in rows that the last release made; then updated_at counts.';
UPDATE grant_case SET shown_at = updated_at;
