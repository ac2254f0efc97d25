-- One folding for all services (db/platform). What was written before is folded again.
UPDATE site SET search_text = folded(search_text) WHERE search_text <> folded(search_text);
COMMENT ON COLUMN site.search_text IS 'What is searched, as folded() writes it; written by the aggregate.';
