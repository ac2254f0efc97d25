-- Which duties were announced before their day, and how long before (docs/adr/0060). A due day that moves is announced again.
--
-- Step: expand. The last release does not know the table.
CREATE TABLE obligation_reminder (
    grant_id    uuid    NOT NULL REFERENCES grant_case (id),
    kind        text    NOT NULL,
    ordinal     integer NOT NULL,
    due_on      date    NOT NULL,
    days_before integer NOT NULL CHECK (days_before > 0),
    reminded_on date    NOT NULL,
    PRIMARY KEY (grant_id, kind, ordinal, due_on, days_before)
);
REVOKE UPDATE, DELETE, TRUNCATE ON obligation_reminder FROM ${app_role};
SELECT keep_to_parent('obligation_reminder', 'grant_id', 'grant_case');
