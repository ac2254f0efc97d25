-- Retention (docs/adr/0066): the contact point goes from everything that is kept of a case, not only from the application.
-- Step: expand. Nothing of the last release reads or calls what is new here.

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

-- What any version of an application gave as its contact point. A name of one or two letters may be a part of other words.
CREATE FUNCTION contact_words(application_id uuid, owner text) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(DISTINCT said.value), '{}')
    FROM (SELECT a.proposal -> 'contact' AS contact FROM application a WHERE a.id = $1
          UNION ALL
          SELECT s.content::jsonb -> 'contact' FROM submission s WHERE s.application_id = $1
          UNION ALL
          SELECT e.data::jsonb #> '{proposal,contact}' FROM event e
          WHERE e.organisation = $2 AND e.subject = 'application/' || $1) versions,
        jsonb_each_text(CASE WHEN jsonb_typeof(versions.contact) = 'object' THEN versions.contact ELSE '{}' END) said
    WHERE char_length(said.value) >= 3
$$;

-- The words go from the free texts of everything that is kept of the case; hashes and numbers stay as they are.
CREATE FUNCTION erase_words(erased uuid, owner text, words text[], moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    cases uuid[] := ARRAY(SELECT erased UNION ALL SELECT g.id FROM grant_case g WHERE g.application_id = erased);
    subjects text[] := ARRAY(SELECT 'application/' || erased
                             UNION ALL SELECT 'grant/' || g.id FROM grant_case g WHERE g.application_id = erased);
BEGIN
    UPDATE application SET proposal = erased_from(proposal::text, words)::jsonb,
        return_reason = erased_from(return_reason, words),
        decision_reasons = erased_from(decision_reasons::text, words)::jsonb
    WHERE id = erased;
    UPDATE submission SET content = erased_from(content, words) WHERE application_id = erased;
    UPDATE application_notice SET content = erased_from(content, words) WHERE application_id = erased;
    UPDATE grant_case SET basis = erased_from(basis::text, words)::jsonb WHERE application_id = erased;
    UPDATE grant_act SET content = erased_from(content::text, words)::jsonb WHERE grant_id = ANY (cases);
    UPDATE grant_notice SET content = erased_from(content, words) WHERE grant_id = ANY (cases);
    UPDATE case_message SET text = erased_from(text, words) WHERE conversation_id = ANY (cases);
    UPDATE case_message_file SET name = erased_from(name, words) WHERE conversation_id = ANY (cases);
    UPDATE mail SET recipient = NULL, body = NULL, erased_at = moment, version = version + 1
    WHERE about_id = ANY (cases) AND erased_at IS NULL AND status <> 'WAITING';
    UPDATE event SET data = erased_from((data::jsonb #- '{proposal,contact}')::text, words)::json
    WHERE subject = ANY (subjects) AND (organisation = owner OR organisation IS NULL);
END
$$;

-- N-1: erase_application (V0270) alone calls them.
REVOKE EXECUTE ON FUNCTION erase_words(uuid, text, text[], timestamptz) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION contact_words(uuid, text) FROM PUBLIC;

-- What was erased by the first version of the rule still has its contact point in events: the next run goes over it again.
-- N-1: the last release erases such a case once more, which changes nothing.
UPDATE application SET erased_at = NULL WHERE erased_at IS NOT NULL;
