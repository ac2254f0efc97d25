-- The person behind an account, so that duties are kept apart by persons, and the approval by which an act was made.
ALTER TABLE grant_act ADD COLUMN person text;
ALTER TABLE grant_act ADD COLUMN step jsonb;
COMMENT ON COLUMN grant_act.person IS 'Null for programs, and in acts that the last release recorded; then the actor counts.';
