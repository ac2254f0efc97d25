-- A manager is in one place at a time: visits of dispatches and slots of consultations meet here, whichever is written
-- first. Triggers feed the table, so that nobody writes past it; they cost no round trip.
CREATE TABLE manager_engagement (
    source_id  uuid      PRIMARY KEY,
    kind       text      NOT NULL CHECK (kind IN ('VISIT', 'SLOT')),
    manager_id uuid      NOT NULL REFERENCES manager (id),
    during     tstzrange NOT NULL CHECK (NOT isempty(during)),
    CONSTRAINT manager_engagement_apart EXCLUDE USING gist (manager_id WITH =, during WITH &&)
);
COMMENT ON COLUMN manager_engagement.source_id IS 'The visit or the slot; gone when it is called off.';
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON manager_engagement FROM ${app_role};

CREATE FUNCTION engage_manager() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.status = 'CANCELLED' THEN
        DELETE FROM manager_engagement WHERE source_id = NEW.id;
    ELSE
        INSERT INTO manager_engagement (source_id, kind, manager_id, during)
        VALUES (NEW.id, TG_ARGV[0], NEW.manager_id, tstzrange(NEW.starts_at, NEW.ends_at))
        ON CONFLICT (source_id) DO UPDATE SET manager_id = excluded.manager_id, during = excluded.during
        WHERE (manager_engagement.manager_id, manager_engagement.during) <> (excluded.manager_id, excluded.during);
    END IF;
    RETURN NULL;
END
$$;

-- What overlapped before this rule is past or was agreed; the earlier one stays in the table.
INSERT INTO manager_engagement (source_id, kind, manager_id, during)
SELECT id, 'VISIT', manager_id, tstzrange(starts_at, ends_at) FROM dispatch_visit WHERE status <> 'CANCELLED'
ON CONFLICT DO NOTHING;
INSERT INTO manager_engagement (source_id, kind, manager_id, during)
SELECT id, 'SLOT', manager_id, tstzrange(starts_at, ends_at) FROM consultation_slot WHERE status <> 'CANCELLED'
ON CONFLICT DO NOTHING;

CREATE TRIGGER visit_engages_manager AFTER INSERT OR UPDATE OF status, manager_id, starts_at, ends_at ON dispatch_visit
    FOR EACH ROW EXECUTE FUNCTION engage_manager('VISIT');
CREATE TRIGGER slot_engages_manager AFTER INSERT OR UPDATE OF status, manager_id, starts_at, ends_at ON consultation_slot
    FOR EACH ROW EXECUTE FUNCTION engage_manager('SLOT');

-- The one constraint says what these two said for each table alone.
ALTER TABLE dispatch_visit DROP CONSTRAINT dispatch_visit_apart;
ALTER TABLE consultation_slot DROP CONSTRAINT consultation_adviser_apart;
