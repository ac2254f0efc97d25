-- 公募への質問: a question is kept to the organisation that asked. The published answer is another row, from which nothing leads back.
--
-- Step: expand. The last release does not know the tables.
CREATE TABLE call_question (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    call_id           uuid        NOT NULL REFERENCES call (id),
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    organisation_name text        NOT NULL,
    status            text        NOT NULL
        CHECK (status IN ('RECEIVED', 'ANSWER_DRAFTED', 'PUBLISHED', 'REFUSED', 'MERGED')),
    text              text        NOT NULL,
    asked_at          timestamptz NOT NULL,
    draft_question    text,
    draft_answer      text,
    published_number  integer,
    refusal_reason    text,
    CHECK (status NOT IN ('PUBLISHED', 'MERGED') OR published_number IS NOT NULL),
    CHECK (status <> 'REFUSED' OR refusal_reason IS NOT NULL)
);
CREATE INDEX call_question_by_call ON call_question (call_id, id DESC);
CREATE INDEX call_question_by_organisation ON call_question (organisation, call_id, id DESC);

CREATE TABLE call_answer (
    call_id      uuid        NOT NULL REFERENCES call (id),
    number       integer     NOT NULL CHECK (number > 0),
    question     text        NOT NULL,
    answer       text        NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (call_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON call_answer FROM ${app_role};

SELECT keep_to_owner('call_question', 'organisation');
