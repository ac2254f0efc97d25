-- How far a practice ground's time is ahead of the database's clock (docs/adr/0041). Elsewhere it is nothing, for ever.
CREATE TABLE practice_clock (
    only_row     boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    ground       boolean     NOT NULL DEFAULT false,
    ahead_micros bigint      NOT NULL DEFAULT 0 CHECK (ahead_micros >= 0),
    goal_micros  bigint      NOT NULL DEFAULT 0 CHECK (goal_micros >= ahead_micros),
    timers_at    timestamptz,
    CHECK (ground OR goal_micros = 0)
);
COMMENT ON TABLE practice_clock IS 'One row: the offset of a practice ground, where it is to go, and up to when its timers have run.';
COMMENT ON COLUMN practice_clock.ground IS 'Set by the first start as a practice ground. No other deployment starts on this database afterwards.';
INSERT INTO practice_clock DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON practice_clock FROM ${app_role};

CREATE FUNCTION practice_clock_runs_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.ahead_micros < old.ahead_micros OR new.goal_micros < old.goal_micros OR old.ground AND NOT new.ground THEN
        RAISE EXCEPTION 'the clock of a practice ground only moves forward';
    END IF;
    RETURN new;
END
$$;
CREATE TRIGGER practice_clock_runs_forward BEFORE UPDATE ON practice_clock
    FOR EACH ROW EXECUTE FUNCTION practice_clock_runs_forward();

-- What a practice ground asks in place of clock_timestamp().
CREATE FUNCTION practice_time() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
    SELECT clock_timestamp() + coalesce((SELECT ahead_micros FROM practice_clock), 0) * interval '1 microsecond'
$$;
