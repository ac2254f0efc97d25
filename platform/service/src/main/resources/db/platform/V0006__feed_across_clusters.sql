-- The event feed keeps its order when the database is loaded into another cluster, and no other database of the cluster
-- holds it back (docs/adr/0023).
--
-- Step: expand. A table and functions are added. Columns, indexes and the default that the version before reads and writes
-- are what they were, so both versions work on this schema.

-- A transaction's id in the feed is its id in the cluster plus this number, which is 0 until a dump is loaded into a
-- cluster that has not come as far with its ids. The default of event.txid adds the same number.
CREATE TABLE feed_shift (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    value    bigint  NOT NULL CHECK (value >= 0)
);
COMMENT ON TABLE feed_shift IS 'One row: what is added to this cluster''s transaction ids. Changed by continue_feed alone.';
INSERT INTO feed_shift (value) VALUES (0);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON feed_shift FROM ${app_role};

-- A feed id from a transaction id of this cluster.
CREATE FUNCTION feed_id(id xid8) RETURNS xid8 LANGUAGE sql STABLE AS $$
    SELECT (id::text::bigint + coalesce((SELECT value FROM feed_shift), 0))::text::xid8
$$;

-- Every transaction of this database with a feed id below this one has ended, and the statement that asks sees what it
-- committed. It is the lowest id among the transactions that the statement's snapshot has as running, without those that
-- are known to run in another database: they cannot write here. What is not known counts as ours: a transaction that has
-- just begun or ended, and the reader's own.
--
-- The snapshot is older than what is read about sessions. A session keeps its slot, and the slot shows the transaction's id
-- and the database side by side: a transaction of the snapshot is either still shown with its own session's database, or
-- not shown at all. Sessions are read once in a transaction: ask in a transaction's first statement, or in one of its own.
CREATE FUNCTION feed_horizon() RETURNS xid8 LANGUAGE sql STABLE AS $$
    SELECT feed_id(coalesce(
        least(
            (SELECT min(running.id)
             FROM pg_snapshot_xip(pg_current_snapshot()) AS running (id)
             WHERE running.id::xid NOT IN (
                 SELECT session.backend_xid
                 FROM pg_stat_activity session
                 WHERE session.backend_xid IS NOT NULL
                   AND session.datid <> (SELECT oid FROM pg_database WHERE datname = current_database())
                 UNION ALL
                 SELECT prepared.transaction FROM pg_prepared_xacts prepared
                 WHERE prepared.database <> current_database())),
            pg_current_xact_id_if_assigned()),
        pg_snapshot_xmax(pg_current_snapshot())))
$$;

-- Lets the feed go on after a dump was loaded into a cluster whose transaction ids are behind those that are stored. Runs
-- after every migration (afterMigrate.sql), so before a service that starts writes anything. In the cluster where the rows
-- were written, none of them can have an id that is still to be given out, and nothing is done. Otherwise all later
-- transactions get feed ids above everything that is stored: what was loaded is settled, in the order that it had.
CREATE FUNCTION continue_feed() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    stored bigint;
    shift  bigint;
BEGIN
    -- Replicas that start together wait for each other here. The statements after it see what the first one did.
    PERFORM pg_advisory_xact_lock(hashtextextended('continue_feed', 23));
    IF NOT feed_is_ahead() THEN
        RETURN;
    END IF;
    -- No transaction is between taking the old default and its commit.
    LOCK TABLE event IN ACCESS EXCLUSIVE MODE;
    SELECT greatest(
        (SELECT txid::text::bigint + 1 FROM event ORDER BY event.txid DESC, event.seq DESC LIMIT 1),
        (SELECT max(cursor_txid)::text::bigint FROM webhook)) INTO stored;
    shift := stored - pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    INSERT INTO feed_shift (value) VALUES (shift) ON CONFLICT (only_row) DO UPDATE SET value = excluded.value;
    EXECUTE format(
        'ALTER TABLE event ALTER COLUMN txid SET DEFAULT (pg_current_xact_id()::text::bigint + %s)::text::xid8', shift);
    RAISE WARNING 'the event feed goes on after a dump was loaded: % is added to transaction ids', shift;
END
$$;

-- Whether something stored has a feed id that no transaction of this cluster has had yet.
CREATE FUNCTION feed_is_ahead() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT txid FROM event ORDER BY event.txid DESC, event.seq DESC LIMIT 1)
               >= feed_id(pg_snapshot_xmax(pg_current_snapshot())), false)
        OR coalesce((SELECT max(cursor_txid) FROM webhook) > feed_id(pg_snapshot_xmax(pg_current_snapshot())), false)
$$;

REVOKE ALL ON FUNCTION continue_feed() FROM PUBLIC;
