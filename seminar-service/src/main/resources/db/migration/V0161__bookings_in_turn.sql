-- Two transactions that insert overlapping bookings each see the other's row and wait for each other: a deadlock, and with
-- more of them the last may wait until its time is over. So those who want one room, speaker or manager do so in turn.
CREATE FUNCTION book_in_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.kind || ' ' || NEW.resource, 161));
    RETURN NEW;
END
$$;

CREATE TRIGGER bookings_are_made_in_turn BEFORE INSERT ON seminar_booking
    FOR EACH ROW EXECUTE FUNCTION book_in_turn();

CREATE FUNCTION engage_in_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.manager_id::text, 162));
    RETURN NEW;
END
$$;

CREATE TRIGGER engagements_are_made_in_turn BEFORE INSERT ON manager_engagement
    FOR EACH ROW EXECUTE FUNCTION engage_in_turn();
