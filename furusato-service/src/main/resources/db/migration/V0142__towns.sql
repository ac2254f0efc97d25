-- 選定されたまち: a town is the list of its acts; its row keeps the state that follows from them.
CREATE TABLE town (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    round_id          uuid        NOT NULL,
    proposal_id       uuid        NOT NULL UNIQUE,
    receipt_number    text        NOT NULL,
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    organisation_name text        NOT NULL,
    area              text        NOT NULL CHECK (area ~ '^[0-9]{6}$'),
    area_name         text        NOT NULL,
    region            text        NOT NULL,
    fiscal_year       integer     NOT NULL CHECK (fiscal_year BETWEEN 1989 AND 2200),
    title             text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('SELECTED', 'SURVEYING', 'MEASURES_PROPOSED', 'PLAN_DRAFTED',
                                                             'PLAN_ADOPTED', 'FOLLOW_UP')),
    basis             jsonb       NOT NULL,
    terms             jsonb       NOT NULL,
    opened_on         date        NOT NULL,
    updated_at        timestamptz NOT NULL
);
COMMENT ON COLUMN town.terms IS 'Months and days of the terms, pinned when the town was opened.';
-- The list's order is the id, newest first, so each filter's index ends with it.
CREATE INDEX town_by_organisation ON town (organisation, id);
CREATE INDEX town_by_status ON town (status, id);
CREATE INDEX town_by_region ON town (region, id);
CREATE INDEX town_by_fiscal_year ON town (fiscal_year, id);
CREATE INDEX town_by_round ON town (round_id, id);

CREATE TABLE town_act (
    town_id  uuid        NOT NULL REFERENCES town (id),
    number   integer     NOT NULL CHECK (number > 0),
    kind     text        NOT NULL,
    acted_at timestamptz NOT NULL,
    actor    text        NOT NULL,
    content  jsonb       NOT NULL,
    PRIMARY KEY (town_id, number)
);
COMMENT ON TABLE town_act IS 'Append-only: what was said stands, later acts say otherwise.';
REVOKE UPDATE, DELETE, TRUNCATE ON town_act FROM ${app_role};

-- 期限. Follows from each town's acts, so that nobody has to go through the towns to find what is due.
CREATE TABLE town_duty (
    town_id       uuid    NOT NULL REFERENCES town (id),
    kind          text    NOT NULL CHECK (kind IN ('SURVEY', 'MEASURES', 'PLAN', 'PROGRESS_REPORT')),
    ordinal       integer NOT NULL,
    due_on        date    NOT NULL,
    remind_from   date    NOT NULL CHECK (remind_from <= due_on),
    fulfilled_on  date,
    -- Days on which the daily run reminded the town and found the duty overdue; the events were written then.
    reminded_on   date,
    overdue_since date,
    PRIMARY KEY (town_id, kind, ordinal)
);
CREATE INDEX town_duty_open ON town_duty (remind_from, town_id, kind, ordinal)
    WHERE fulfilled_on IS NULL AND overdue_since IS NULL;

-- One row for each day's run of a job, made in the transaction of its work: of several replicas one does it.
CREATE TABLE job_run (
    name   text        NOT NULL,
    day    date        NOT NULL,
    ran_at timestamptz NOT NULL,
    PRIMARY KEY (name, day)
);
REVOKE UPDATE, DELETE, TRUNCATE ON job_run FROM ${app_role};
