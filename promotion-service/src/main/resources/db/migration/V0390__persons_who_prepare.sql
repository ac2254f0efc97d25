-- Everyone who drafted a version of a decision, those that were given back included (docs/adr/0082).
--
-- Step: expand. A column with a default; N-1: the last release does not know it.
ALTER TABLE recognition_entry ADD COLUMN preparers jsonb NOT NULL DEFAULT '{"all": []}';
