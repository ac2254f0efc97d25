-- 義務と期限. What follows from each case's acts, so that nobody has to go through the cases to find what is due.
CREATE TABLE obligation (
    grant_id      uuid    NOT NULL REFERENCES grant_case (id),
    kind          text    NOT NULL,
    ordinal       integer NOT NULL,
    call_id       uuid    NOT NULL REFERENCES call (id),
    -- A period ends by itself and is never overdue.
    period        boolean NOT NULL,
    due_on        date    NOT NULL,
    fulfilled_on  date,
    -- The day on which the daily run found it overdue; its event was written then.
    overdue_since date,
    PRIMARY KEY (grant_id, kind, ordinal)
);
CREATE INDEX obligation_open ON obligation (due_on, grant_id, kind, ordinal)
    WHERE fulfilled_on IS NULL AND NOT period;
CREATE INDEX obligation_open_by_call ON obligation (call_id, due_on, grant_id, kind, ordinal)
    WHERE fulfilled_on IS NULL AND NOT period;

-- One row for each day's run of a job, made in the transaction of its work: of several replicas one does it.
CREATE TABLE job_run (
    name   text        NOT NULL,
    day    date        NOT NULL,
    ran_at timestamptz NOT NULL,
    PRIMARY KEY (name, day)
);
REVOKE UPDATE, DELETE, TRUNCATE ON job_run FROM ${app_role};

-- 処理期間: from the submission to the result. What is paused waits for the applicant.
ALTER TABLE application
    ADD COLUMN first_submitted_on date,
    ADD COLUMN returned_on        date,
    ADD COLUMN paused_days        integer NOT NULL DEFAULT 0 CHECK (paused_days >= 0),
    ADD COLUMN result_on          date;
UPDATE application a
SET first_submitted_on = (SELECT (min(s.submitted_at) AT TIME ZONE 'Asia/Tokyo')::date
                          FROM submission s WHERE s.application_id = a.id)
WHERE a.submissions > 0;

-- Steps of cases that came to their end.
CREATE TABLE processing_step (
    grant_id      uuid    NOT NULL REFERENCES grant_case (id),
    kind          text    NOT NULL,
    ordinal       integer NOT NULL,
    call_id       uuid    NOT NULL REFERENCES call (id),
    started_on    date    NOT NULL,
    ended_on      date    NOT NULL,
    days_used     integer NOT NULL CHECK (days_used >= 0),
    days_paused   integer NOT NULL CHECK (days_paused >= 0),
    standard_days integer,
    PRIMARY KEY (grant_id, kind, ordinal)
);
CREATE INDEX processing_step_by_call ON processing_step (call_id, kind);

CREATE VIEW processing_time AS
SELECT call_id, 'SCREENING' AS kind, greatest(result_on - first_submitted_on - paused_days, 0) AS days_used,
       NULL::integer AS standard_days
FROM application
WHERE result_on IS NOT NULL AND first_submitted_on IS NOT NULL
UNION ALL
SELECT call_id, kind, days_used, standard_days FROM processing_step;
