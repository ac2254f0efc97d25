-- 一覧の検索. A word of one character or more is found anywhere in a case's texts. Trigrams would miss words of two
-- characters, which is what most Japanese words are; so the index holds single characters and pairs.

-- Texts and words are compared in this form: full-width and half-width, upper and lower case are the same.
CREATE FUNCTION search_text(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(normalize(raw, NFKC) COLLATE pg_c_utf8);

-- The hundred days in which a case was created, as its id tells. Every key of the index begins with it, so that a page
-- of a list looks at the newest hundred days first and stops when it is full, however many older cases have the word.
CREATE FUNCTION search_period(id uuid) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(floor(extract(epoch FROM uuid_extract_timestamp(id)) / 8640000), 0)::integer;

CREATE TABLE search_entry (
    kind         text     NOT NULL CHECK (kind IN ('application', 'grant')),
    case_id      uuid     NOT NULL,
    part         smallint NOT NULL CHECK (part IN (1, 2)),
    call_id      uuid     NOT NULL,
    organisation text     NOT NULL,
    content      text     NOT NULL,
    PRIMARY KEY (case_id, part)
);
COMMENT ON TABLE search_entry IS 'What a case is found by, kept by triggers: 1 title and organisation, 2 receipt number.';

-- What the index holds of an entry: each character, each pair of neighbours, the call and the organisation. Hashes stand
-- for them: two with the same hash cost a look at the text, which decides in any case. (An index is built and analysed
-- with a search path of its own.)
CREATE FUNCTION search_keys(kind text, case_id uuid, call_id uuid, organisation text, content text) RETURNS integer[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
DECLARE
    prefix   text := kind || public.search_period(case_id);
    keys     integer[] := ARRAY[hashtext(prefix || 'call' || call_id), hashtext(prefix || 'org' || organisation)];
    previous text := '';
    letter   text;
BEGIN
    FOREACH letter IN ARRAY string_to_array(content, NULL) LOOP
        keys := keys || hashtext(prefix || letter);
        IF previous <> '' THEN
            keys := keys || hashtext(prefix || previous || letter);
        END IF;
        previous := letter;
    END LOOP;
    RETURN keys;
END
$$;

-- What an entry of a period must have to be looked at: the word's pairs, and the call and the organisation if any.
CREATE FUNCTION search_wanted(kind text, period integer, word text, call_id uuid, organisation text) RETURNS integer[]
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    prefix text := kind || period;
    keys   integer[] := '{}';
BEGIN
    FOR i IN 1 .. greatest(length(word) - 1, 1) LOOP
        keys := keys || hashtext(prefix || substr(word, i, 2));
    END LOOP;
    IF call_id IS NOT NULL THEN
        keys := keys || hashtext(prefix || 'call' || call_id);
    END IF;
    IF organisation IS NOT NULL THEN
        keys := keys || hashtext(prefix || 'org' || organisation);
    END IF;
    RETURN keys;
END
$$;

-- New keys are put aside and merged many at a time. Every search also reads what is put aside, so it may not be much.
CREATE INDEX search_entry_by_key ON search_entry
    USING gin (search_keys(kind, case_id, call_id, organisation, content))
    WITH (fastupdate = on, gin_pending_list_limit = 64);
-- No plan depends on how frequent a key is, and computing the keys of a sample would make ANALYZE slow.
ALTER INDEX search_entry_by_key ALTER COLUMN 1 SET STATISTICS 0;

-- Argument: the kind. A submission adds its receipt number and leaves the long entry alone.
CREATE FUNCTION enter_for_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.title, NEW.organisation_name) IS DISTINCT FROM (OLD.title, OLD.organisation_name) THEN
        INSERT INTO search_entry (kind, case_id, part, call_id, organisation, content)
        VALUES (TG_ARGV[0], NEW.id, 1, NEW.call_id, NEW.organisation,
                search_text(concat(NEW.title, E'\x1f', NEW.organisation_name)))
        ON CONFLICT (case_id, part) DO UPDATE SET content = EXCLUDED.content;
    END IF;
    IF NEW.receipt_number IS NOT NULL AND NEW.receipt_number IS DISTINCT FROM OLD.receipt_number THEN
        INSERT INTO search_entry (kind, case_id, part, call_id, organisation, content)
        VALUES (TG_ARGV[0], NEW.id, 2, NEW.call_id, NEW.organisation, search_text(NEW.receipt_number))
        ON CONFLICT (case_id, part) DO UPDATE SET content = EXCLUDED.content;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER application_is_found AFTER INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION enter_for_search('application');
CREATE TRIGGER changed_application_is_found AFTER UPDATE ON application
    FOR EACH ROW WHEN ((OLD.title, OLD.organisation_name, OLD.receipt_number)
                       IS DISTINCT FROM (NEW.title, NEW.organisation_name, NEW.receipt_number))
    EXECUTE FUNCTION enter_for_search('application');
CREATE TRIGGER grant_is_found AFTER INSERT ON grant_case
    FOR EACH ROW EXECUTE FUNCTION enter_for_search('grant');
CREATE TRIGGER changed_grant_is_found AFTER UPDATE ON grant_case
    FOR EACH ROW WHEN ((OLD.title, OLD.organisation_name, OLD.receipt_number)
                       IS DISTINCT FROM (NEW.title, NEW.organisation_name, NEW.receipt_number))
    EXECUTE FUNCTION enter_for_search('grant');

INSERT INTO search_entry (kind, case_id, part, call_id, organisation, content)
SELECT c.kind, c.id, p.part, c.call_id, c.organisation, search_text(p.content)
FROM (SELECT 'application' AS kind, id, call_id, organisation, organisation_name, title, receipt_number FROM application
      UNION ALL
      SELECT 'grant', id, call_id, organisation, organisation_name, title, receipt_number FROM grant_case) c,
     LATERAL (VALUES (1, concat(c.title, E'\x1f', c.organisation_name)), (2, c.receipt_number)) p (part, content)
WHERE p.content IS NOT NULL;

-- The ministry lists what was ever submitted. Without these, a page would read its way through other people's drafts.
CREATE INDEX application_submitted ON application (id DESC) WHERE receipt_number IS NOT NULL;
CREATE INDEX application_submitted_by_status ON application (status, id DESC) WHERE receipt_number IS NOT NULL;
CREATE INDEX application_submitted_by_call ON application (call_id, status, id DESC) WHERE receipt_number IS NOT NULL;
