-- Retention (docs/adr/0066): the erasure of an application reaches its messages and their files. It refuses a case that is held, whoever
-- calls it. Functions with their owner's rights look into no temporary table of their caller.
--
-- Step: expand. The function keeps its name and its arguments; the last release erases more and refuses what its own query leaves out.
CREATE OR REPLACE FUNCTION erase_application(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    freed bigint;
    owner text;
    words text[];
BEGIN
    IF EXISTS (
        SELECT FROM retention_hold h
        WHERE h.released_at IS NULL AND (
            h.case_kind = 'application' AND h.case_id = erased
            OR h.case_kind = 'grant' AND h.case_id IN (SELECT g.id FROM grant_case g WHERE g.application_id = erased)))
    THEN
        RAISE EXCEPTION 'application % is held', erased USING ERRCODE = 'check_violation';
    END IF;
    SELECT contact_words(a.id, a.organisation) INTO words FROM application a WHERE a.id = erased FOR UPDATE;
    UPDATE application SET proposal = proposal - 'contact', editors = '{}', erased_at = moment, version = version + 1
    WHERE id = erased AND erased_at IS NULL AND status IN ('DRAFT', 'WITHDRAWN', 'INELIGIBLE', 'NOT_ADOPTED', 'ADOPTED')
      AND (status <> 'ADOPTED' OR EXISTS (
          SELECT FROM grant_case g
          WHERE g.application_id = erased AND (g.status IN ('REJECTED', 'WITHDRAWN') OR EXISTS (
              SELECT FROM obligation o
              WHERE o.grant_id = g.id AND o.kind = 'RECORD_KEEPING'
                AND o.due_on < (moment AT TIME ZONE 'Asia/Tokyo')::date))))
    RETURNING organisation INTO owner;
    IF owner IS NULL THEN
        RETURN;
    END IF;
    UPDATE submission SET content = (content::jsonb - 'contact')::text WHERE application_id = erased;
    UPDATE application_document SET name = '消去済み' WHERE application_id = erased;
    WITH gone AS (
        DELETE FROM document_content c
        WHERE c.owner_id = erased OR c.owner_id IN (SELECT g.id FROM grant_case g WHERE g.application_id = erased)
           OR c.owner_id IN (SELECT f.id FROM case_message_file f WHERE f.conversation_id = erased)
        RETURNING c.owner_id, octet_length(c.content) AS bytes)
    -- The ministry's own files were not counted.
    SELECT coalesce(sum(gone.bytes), 0) INTO freed FROM gone
    WHERE NOT EXISTS (
        SELECT FROM case_message_file f
        JOIN case_message m ON m.conversation_id = f.conversation_id AND m.number = f.message
        WHERE f.id = gone.owner_id AND m.side = 'MINISTRY');
    UPDATE document_usage SET bytes = greatest(0, bytes - freed) WHERE organisation = owner;
    UPDATE case_message SET text = '消去済み' WHERE conversation_id = erased;
    UPDATE case_message_file SET name = '消去済み' WHERE conversation_id = erased;
    PERFORM erase_words(erased, owner, words, moment);
END
$$;

-- N-1: triggers and functions find what they found; their names were qualified already.
ALTER FUNCTION enter_receipt_for_search() SET search_path = public, pg_temp;
ALTER FUNCTION enter_title_for_search() SET search_path = public, pg_temp;
