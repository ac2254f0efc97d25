-- One folding for all services (db/platform). What was entered before is folded again, which changes nothing else.
CREATE OR REPLACE FUNCTION search_text(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.folded(raw);

UPDATE search_entry SET content = search_text(content) WHERE content <> search_text(content);
