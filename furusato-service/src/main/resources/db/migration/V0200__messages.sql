-- メッセージ: the conversation of a case between its applicant and the ministry, kept to its applicant.
--
-- Step: expand. The last release does not know the tables.
CREATE TABLE case_conversation (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    messages          integer     NOT NULL CHECK (messages >= 0),
    last_side         text        CHECK (last_side IN ('APPLICANT', 'MINISTRY')),
    last_at           timestamptz,
    last_files        integer     NOT NULL CHECK (last_files >= 0),
    files             integer     NOT NULL CHECK (files >= last_files),
    bytes             bigint      NOT NULL CHECK (bytes >= 0),
    read_by_applicant integer     NOT NULL CHECK (read_by_applicant BETWEEN 0 AND messages),
    read_by_ministry  integer     NOT NULL CHECK (read_by_ministry BETWEEN 0 AND messages)
);
COMMENT ON COLUMN case_conversation.id IS 'Of the case with which it began; a case that follows from it goes on with the conversation.';

CREATE TABLE case_message (
    conversation_id uuid        NOT NULL REFERENCES case_conversation (id),
    number          integer     NOT NULL CHECK (number > 0),
    side            text        NOT NULL CHECK (side IN ('APPLICANT', 'MINISTRY')),
    text            text        NOT NULL,
    sent_at         timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON case_message FROM ${app_role};

-- A file's content lies in document_content under the file's own id.
CREATE TABLE case_message_file (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES case_conversation (id),
    message         integer     NOT NULL,
    number          integer     NOT NULL CHECK (number > 0),
    name            text        NOT NULL,
    media_type      text        NOT NULL,
    size            bigint      NOT NULL CHECK (size > 0),
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    scan            text        NOT NULL CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
    active_content  text        NOT NULL,
    attached_at     timestamptz NOT NULL,
    UNIQUE (conversation_id, message, number),
    FOREIGN KEY (conversation_id, message) REFERENCES case_message (conversation_id, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON case_message_file FROM ${app_role};

SELECT keep_to_owner('case_conversation', 'organisation');
SELECT keep_to_parent('case_message', 'conversation_id', 'case_conversation');
SELECT keep_to_parent('case_message_file', 'conversation_id', 'case_conversation');
