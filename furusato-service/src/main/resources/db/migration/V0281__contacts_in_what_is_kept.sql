-- Retention (docs/adr/0066): the contact point of a proposal goes from everything that is kept of it, not only from the proposal. A
-- selected proposal is erased too, once its town's plan has ended.
-- Step: expand. Nothing of the last release reads what is new here; its job erases more, and refuses what its own query leaves out.

-- Events that the ministry alone reads have no organisation, by whose index they could be found.
-- N-1: an index more, on the few events without an organisation.
CREATE INDEX event_of_the_ministry ON event (subject) WHERE organisation IS NULL;

-- A text without some words. Figures, days and codes hold none of them.
CREATE FUNCTION erased_from(raw text, words text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    word text;
BEGIN
    FOREACH word IN ARRAY words LOOP
        raw := replace(raw, word, '消去済み');
    END LOOP;
    RETURN raw;
END
$$;

-- What any version of a proposal gave as its contact point. A name of one or two letters may be a part of other words.
CREATE FUNCTION contact_words(proposal_id uuid, owner text) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT said.value), '{}')
    FROM (SELECT p.proposal -> 'contact' AS contact FROM town_proposal p WHERE p.id = $1
          UNION ALL
          SELECT s.content::jsonb -> 'contact' FROM proposal_submission s WHERE s.proposal_id = $1
          UNION ALL
          SELECT e.data::jsonb #> '{proposal,contact}' FROM event e
          WHERE e.organisation = $2 AND e.subject = 'town-proposal/' || $1) versions,
        jsonb_each_text(CASE WHEN jsonb_typeof(versions.contact) = 'object' THEN versions.contact ELSE '{}' END) said
    WHERE char_length(said.value) >= 3
$$;

-- The words go from the free texts of everything that is kept of the proposal and of its town; hashes and numbers stay as they are.
CREATE FUNCTION erase_words(erased uuid, owner text, words text[], moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    cases uuid[] := ARRAY(SELECT erased UNION ALL SELECT t.id FROM town t WHERE t.proposal_id = erased);
    subjects text[] := ARRAY(SELECT 'town-proposal/' || erased
                             UNION ALL SELECT 'town/' || t.id FROM town t WHERE t.proposal_id = erased);
BEGIN
    UPDATE town_proposal SET proposal = erased_from(proposal::text, words)::jsonb,
        return_reason = erased_from(return_reason, words),
        decision_reasons = erased_from(decision_reasons::text, words)::jsonb
    WHERE id = erased;
    UPDATE proposal_submission SET content = erased_from(content, words) WHERE proposal_id = erased;
    UPDATE selection_notice SET content = erased_from(content, words) WHERE proposal_id = erased;
    UPDATE town SET basis = erased_from(basis::text, words)::jsonb WHERE proposal_id = erased;
    UPDATE town_act SET content = erased_from(content::text, words)::jsonb WHERE town_id = ANY (cases);
    UPDATE mail SET recipient = NULL, body = NULL, erased_at = moment, version = version + 1
    WHERE about_id = ANY (cases) AND erased_at IS NULL AND status <> 'WAITING';
    UPDATE event SET data = erased_from((data::jsonb #- '{proposal,contact}')::text, words)::json
    WHERE subject = ANY (subjects) AND (organisation = owner OR organisation IS NULL);
END
$$;

-- The last fiscal year of a town's plan, in whatever version; the year of its selection while there is no plan.
CREATE FUNCTION last_year_of_town(proposal_id uuid) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT coalesce(max(CAST(a.content #>> '{content,lastYear}' AS integer)), max(t.fiscal_year))
    FROM town t LEFT JOIN town_act a ON a.town_id = t.id AND a.kind = 'PLAN_DRAFT'
    WHERE t.proposal_id = $1
$$;
-- N-1: erase_proposal alone calls these two.
REVOKE EXECUTE ON FUNCTION erase_words(uuid, text, text[], timestamptz) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION contact_words(uuid, text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION erase_proposal(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    freed bigint;
    owner text;
    words text[];
BEGIN
    IF EXISTS (
        SELECT FROM retention_hold h
        WHERE h.released_at IS NULL AND h.case_kind = 'town-proposal' AND h.case_id = erased)
    THEN
        RAISE EXCEPTION 'proposal % is held', erased USING ERRCODE = 'check_violation';
    END IF;
    SELECT contact_words(p.id, p.organisation) INTO words FROM town_proposal p WHERE p.id = erased FOR UPDATE;
    UPDATE town_proposal SET proposal = proposal - 'contact', editors = '{}', erased_at = moment, version = version + 1,
        documents = regexp_replace(documents::text, '"name": "([^"\\]|\\.)*"', '"name": "消去済み"', 'g')::jsonb
    WHERE id = erased AND erased_at IS NULL AND (
        status IN ('DRAFT', 'WITHDRAWN', 'NOT_SELECTED')
        OR status = 'SELECTED' AND moment >= make_timestamptz(last_year_of_town(erased) + 1, 4, 1, 0, 0, 0, 'Asia/Tokyo'))
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
    PERFORM erase_words(erased, owner, words, moment);
END
$$;

-- What was erased by the first version of the rule still has its contact point in events: the next run goes over it again.
-- N-1: the last release erases such a proposal once more, which changes nothing.
UPDATE town_proposal SET erased_at = NULL WHERE erased_at IS NOT NULL;
