-- Mails are written from the events of the feed (docs/adr/0060).
--
-- Step: expand. The last release does not know these tables.

-- How far the feed was turned into mails. It begins after the last event that is settled: nobody gets mails about the past. It
-- always names an event, so that a dump that is loaded into another cluster holds the events that come after it (V0006).
CREATE TABLE mail_cursor (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    txid     xid8    NOT NULL,
    seq      bigint  NOT NULL
);
INSERT INTO mail_cursor (txid, seq)
SELECT coalesce(last.txid, '0'), coalesce(last.seq, 0)
FROM (SELECT feed_horizon() AS horizon) AS feed
LEFT JOIN LATERAL (
    SELECT e.txid, e.seq FROM event e WHERE e.txid < feed.horizon ORDER BY e.txid DESC, e.seq DESC LIMIT 1
) AS last ON true;
REVOKE INSERT, DELETE, TRUNCATE ON mail_cursor FROM ${app_role};

CREATE TABLE mail_preferences (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL CHECK (version > 0),
    -- Absent: the ministry.
    organisation   text        UNIQUE NULLS NOT DISTINCT CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    addresses      text[]      NOT NULL CHECK (cardinality(addresses) <= 5),
    switched_off   text[]      NOT NULL,
    first_language text        NOT NULL CHECK (first_language IN ('JA', 'EN')),
    updated_at     timestamptz NOT NULL
);
SELECT keep_to_owner('mail_preferences', 'organisation');

-- How many mails an owner got on its last day with mails.
CREATE TABLE mail_allowance (
    -- Absent: the ministry.
    organisation text    UNIQUE NULLS NOT DISTINCT CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    day          date    NOT NULL,
    mails        integer NOT NULL CHECK (mails >= 0)
);
SELECT keep_to_owner('mail_allowance', 'organisation');

-- What commands ask to be told by mail; a row goes away with the mails that are written of it.
CREATE TABLE mail_wanted (
    number    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text        NOT NULL,
    subject   text        NOT NULL,
    wanted_at timestamptz NOT NULL
);
