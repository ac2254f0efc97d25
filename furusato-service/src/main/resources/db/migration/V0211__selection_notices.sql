-- 選定・非選定の通知書. One for each proposal whose result was published, word for word as it was issued. Proposals whose results the last
-- release published have none.
--
-- Step: expand. The last release issues no notices.
CREATE TABLE document_counter (
    bureau      text    NOT NULL,
    fiscal_year integer NOT NULL,
    last_number bigint  NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (bureau, fiscal_year)
);
COMMENT ON TABLE document_counter IS '文書番号簿: locked until the notices are committed, so that a number is neither given twice nor lost.';
CREATE TABLE document_entry (
    bureau      text    NOT NULL,
    fiscal_year integer NOT NULL,
    number      bigint  NOT NULL CHECK (number > 0),
    kind        text    NOT NULL,
    issued_on   date    NOT NULL,
    case_id     uuid    NOT NULL,
    act_number  integer NOT NULL,
    PRIMARY KEY (bureau, fiscal_year, number)
);
REVOKE DELETE, TRUNCATE ON document_counter FROM ${app_role};
REVOKE UPDATE, DELETE, TRUNCATE ON document_entry FROM ${app_role};

CREATE TABLE selection_notice (
    proposal_id    uuid PRIMARY KEY REFERENCES town_proposal (id),
    kind           text NOT NULL CHECK (kind IN ('SELECTION', 'NON_SELECTION')),
    issued_on      date NOT NULL,
    document       text NOT NULL,
    content        text NOT NULL,
    content_sha256 text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON selection_notice FROM ${app_role};
SELECT keep_to_parent('selection_notice', 'proposal_id', 'town_proposal');
