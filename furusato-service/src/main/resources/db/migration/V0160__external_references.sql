-- 外部番号: what other systems call a case (db/platform V0013). The release before does not know the column, and leaves it empty.
ALTER TABLE town_proposal ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
ALTER TABLE town ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
