-- Applications for recognition: numbers of other systems, and lists by state.
--
-- Step: expand. A column with a default and indexes; N-1: the last release does not know the column.
ALTER TABLE recognition_entry ADD COLUMN external_references jsonb NOT NULL DEFAULT '[]';
CREATE INDEX recognition_entry_by_status ON recognition_entry (status, id DESC) WHERE receipt_number IS NOT NULL;
