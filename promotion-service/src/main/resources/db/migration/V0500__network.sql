-- テレワーク推進企業ネットワーク: member firms, questions that are routed to them, and anonymous answers for everybody.
CREATE TABLE network_member (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    organisation text        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('ACTIVE', 'SUSPENDED')),
    content      jsonb       NOT NULL,
    joined_at    timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL
);
CREATE UNIQUE INDEX network_member_once ON network_member (organisation);
CREATE INDEX network_member_by_status ON network_member (status, id);
REVOKE DELETE, TRUNCATE ON network_member FROM ${app_role};
SELECT keep_to_owner('network_member', 'organisation');

CREATE TABLE network_question (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    organisation text        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('WAITING', 'ASSIGNED', 'ANSWERED', 'PUBLISHED', 'WITHDRAWN')),
    topic        text        NOT NULL,
    industry     text        NOT NULL,
    size_class   text        NOT NULL,
    content      jsonb,
    asker        jsonb,
    member_id    uuid        REFERENCES network_member,
    answerer     text,
    due_on       date,
    reminded_on  date,
    rounds       jsonb       NOT NULL,
    answer       jsonb,
    ratings      jsonb       NOT NULL,
    proposal     jsonb,
    asked_at     timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    erased_at    timestamptz,
    CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
    CHECK ((asker IS NULL) = (erased_at IS NOT NULL)),
    CHECK ((member_id IS NULL) = (answerer IS NULL)),
    CHECK (status <> 'ASSIGNED' OR member_id IS NOT NULL AND due_on IS NOT NULL)
);
COMMENT ON COLUMN network_question.asker IS 'Personal data; null once erased. No member reads it.';
COMMENT ON COLUMN network_question.answerer IS 'The corporate number of the member that has, or last had, the question.';
CREATE INDEX network_question_by_organisation ON network_question (organisation, id);
CREATE INDEX network_question_by_answerer ON network_question (answerer, id);
CREATE INDEX network_question_by_status ON network_question (status, id);
CREATE INDEX network_question_by_topic ON network_question (topic, id);
CREATE INDEX network_question_load ON network_question (member_id) WHERE status = 'ASSIGNED';
CREATE INDEX network_question_due ON network_question (due_on) WHERE status = 'ASSIGNED';
CREATE INDEX network_question_to_erase ON network_question (updated_at) WHERE erased_at IS NULL;
REVOKE DELETE, TRUNCATE ON network_question FROM ${app_role};
-- Two firms see a question: the one that asked, and the member that has it (docs/adr/0087).
ALTER TABLE network_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE network_question FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON network_question USING (reader_sees(organisation) OR reader_sees(answerer)) WITH CHECK (true);

-- Each character and each pair of neighbours, for searches of words that are too short for trigrams (docs/adr/0019).
CREATE FUNCTION character_pairs(given text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT coalesce(array_agg(DISTINCT piece), '{}')
    FROM generate_series(1, length(given)) AS place,
        LATERAL (VALUES (substr(given, place, 1)), (substr(given, place, 2))) AS pieces (piece)
$$;

-- The public answers have rows of their own, so that they cannot show more than both firms agreed to.
CREATE TABLE network_answer (
    id           uuid  PRIMARY KEY REFERENCES network_question,
    topic        text  NOT NULL,
    industry     text  NOT NULL,
    size_class   text  NOT NULL,
    title        text  NOT NULL,
    question     text  NOT NULL,
    answer       text  NOT NULL,
    published_on date  NOT NULL,
    searched     text  NOT NULL GENERATED ALWAYS AS
                     (lower(normalize(title || chr(10) || question || chr(10) || answer, NFKC))) STORED,
    pairs        text[] NOT NULL GENERATED ALWAYS AS
                     (character_pairs(lower(normalize(title || chr(10) || question || chr(10) || answer, NFKC)))) STORED
);
CREATE INDEX network_answer_by_topic ON network_answer (topic, id);
CREATE INDEX network_answer_by_industry ON network_answer (industry, id);
CREATE INDEX network_answer_by_pairs ON network_answer USING gin (pairs);
REVOKE UPDATE, TRUNCATE ON network_answer FROM ${app_role};
