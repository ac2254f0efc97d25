-- 選定の起案と決裁. A draft with its approvals; the row of the round keeps which one waits, so that the list of what waits reads no drafts.
CREATE TABLE selection_draft (
    id       uuid    PRIMARY KEY,
    version  bigint  NOT NULL,
    round_id uuid    NOT NULL REFERENCES selection_round (id),
    number   integer NOT NULL CHECK (number > 0),
    state    text    NOT NULL CHECK (state IN ('OPEN', 'RETURNED', 'MADE', 'VOID')),
    paper    jsonb   NOT NULL,
    UNIQUE (round_id, number)
);
COMMENT ON COLUMN selection_draft.paper IS 'What is proposed, its levels and its approvals.';
CREATE UNIQUE INDEX selection_draft_open ON selection_draft (round_id) WHERE state = 'OPEN';
REVOKE DELETE, TRUNCATE ON selection_draft FROM ${app_role};

ALTER TABLE selection_round ADD COLUMN awaiting jsonb;
COMMENT ON COLUMN selection_round.awaiting IS 'The last release leaves it as it is; it counts as long as the round is evaluated.';
CREATE INDEX selection_round_awaiting ON selection_round (id DESC) WHERE awaiting IS NOT NULL;
