-- 外部番号: what other systems call a case (db/platform V0013). The release before does not know the column, and leaves it empty.
ALTER TABLE application ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
ALTER TABLE grant_case ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
