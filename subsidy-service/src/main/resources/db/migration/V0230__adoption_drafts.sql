-- 採択の起案と決裁. A draft with its approvals; the row of the call keeps which one waits, so that the list of what waits reads no drafts.
CREATE TABLE adoption_draft (
    id      uuid    PRIMARY KEY,
    version bigint  NOT NULL,
    call_id uuid    NOT NULL REFERENCES call (id),
    number  integer NOT NULL CHECK (number > 0),
    state   text    NOT NULL CHECK (state IN ('OPEN', 'RETURNED', 'MADE', 'VOID')),
    paper   jsonb   NOT NULL,
    UNIQUE (call_id, number)
);
COMMENT ON COLUMN adoption_draft.paper IS 'What is proposed, its levels and its approvals.';
CREATE UNIQUE INDEX adoption_draft_open ON adoption_draft (call_id) WHERE state = 'OPEN';
REVOKE DELETE, TRUNCATE ON adoption_draft FROM ${app_role};

ALTER TABLE call ADD COLUMN awaiting jsonb;
COMMENT ON COLUMN call.awaiting IS 'The last release leaves it as it is; it counts as long as the call is published and not decided.';
CREATE INDEX call_awaiting ON call (id DESC) WHERE awaiting IS NOT NULL;
