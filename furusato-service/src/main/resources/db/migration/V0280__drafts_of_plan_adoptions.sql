-- まちの決定の記録の起案と決裁. A draft with its approvals; the row of the town keeps which one waits, so that the list of what waits reads
-- no drafts.
-- Step: expand. The last release neither reads nor writes what is new here.
CREATE TABLE plan_adoption_draft (
    id      uuid    PRIMARY KEY,
    version bigint  NOT NULL,
    town_id uuid    NOT NULL REFERENCES town (id),
    number  integer NOT NULL CHECK (number > 0),
    state   text    NOT NULL CHECK (state IN ('OPEN', 'RETURNED', 'MADE', 'VOID')),
    paper   jsonb   NOT NULL,
    UNIQUE (town_id, number)
);
COMMENT ON COLUMN plan_adoption_draft.paper IS 'What is proposed, its levels and its approvals.';
CREATE UNIQUE INDEX plan_adoption_draft_open ON plan_adoption_draft (town_id) WHERE state = 'OPEN';
REVOKE DELETE, TRUNCATE ON plan_adoption_draft FROM ${app_role};

-- N-1: the last release leaves both columns as they are; a town that it changes keeps its draft.
ALTER TABLE town ADD COLUMN awaiting jsonb;
ALTER TABLE town ADD COLUMN hidden_versions integer NOT NULL DEFAULT 0 CHECK (hidden_versions >= 0);
COMMENT ON COLUMN town.hidden_versions IS 'How many versions only the ministry knows: hidden steps move no version that the town reads.';
CREATE INDEX town_awaiting ON town (id DESC) WHERE awaiting IS NOT NULL;
