-- How many mails to the ministry an organisation caused on its last day with such mails (docs/adr/0060).
--
-- Step: expand. The last release does not know the table.
CREATE TABLE mail_share (
    organisation text    PRIMARY KEY CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    day          date    NOT NULL,
    mails        integer NOT NULL CHECK (mails >= 0)
);
SELECT keep_to_owner('mail_share', 'organisation');
