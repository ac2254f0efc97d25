-- Retention (docs/adr/0066): the erasure of a proposal reaches its messages and their files. It refuses a case that is held, whoever
-- calls it. A function with its owner's rights looks into no temporary table of its caller.
--
-- Step: expand. The function keeps its name and its arguments; the last release erases more and refuses what its own query leaves out.
CREATE OR REPLACE FUNCTION erase_proposal(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    freed bigint;
    owner text;
BEGIN
    IF EXISTS (
        SELECT FROM retention_hold h
        WHERE h.released_at IS NULL AND h.case_kind = 'town-proposal' AND h.case_id = erased)
    THEN
        RAISE EXCEPTION 'proposal % is held', erased USING ERRCODE = 'check_violation';
    END IF;
    UPDATE town_proposal SET proposal = proposal - 'contact', editors = '{}', erased_at = moment, version = version + 1,
        documents = regexp_replace(documents::text, '"name": "([^"\\]|\\.)*"', '"name": "消去済み"', 'g')::jsonb
    WHERE id = erased AND erased_at IS NULL AND status IN ('DRAFT', 'WITHDRAWN', 'NOT_SELECTED')
    RETURNING organisation INTO owner;
    IF owner IS NULL THEN
        RETURN;
    END IF;
    UPDATE proposal_submission SET content = (content::jsonb - 'contact')::text WHERE proposal_id = erased;
    WITH gone AS (
        DELETE FROM document_content c
        WHERE c.owner_id = erased
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
END
$$;
