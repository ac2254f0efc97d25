-- 文書番号簿 as a list: newest first, of a fiscal year or a kind.
-- Step: expand. The default gives the rows of the last release an id.
ALTER TABLE document_entry ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
-- N-1: the default makes every id its own.
CREATE UNIQUE INDEX document_entry_by_id ON document_entry (id);
CREATE INDEX document_entry_by_year ON document_entry (fiscal_year, id);
CREATE INDEX document_entry_by_kind ON document_entry (kind, id);
