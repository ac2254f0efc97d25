ALTER TABLE note ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
