-- 質問受付期限. A call without one takes questions until it closes, as before.
-- N-1: the last release neither reads nor writes the column.
ALTER TABLE call ADD COLUMN questions_until timestamptz;
