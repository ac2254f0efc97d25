-- Policies that keep a transaction to the rows of one organisation, whatever its queries ask for (docs/adr/0053). The setting
-- telework.organisation holds its number until the transaction ends; without it all rows are seen.
--
-- Step: expand. Functions are added; the last release does not set the organisation, so it sees what it saw.
CREATE FUNCTION reader_sees(owner text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN coalesce(current_setting('telework.organisation', true), '') = '' THEN true
                ELSE owner IS NOT DISTINCT FROM current_setting('telework.organisation', true) END
$$;

-- N-1: it makes a policy that lets everything through where no organisation is set.
-- For a table with a column of its owner. What may be written is the commands' business: an event of the ministry alone can follow
-- from what an applicant does.
CREATE FUNCTION keep_to_owner(relation regclass, owner name) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format('CREATE POLICY own_rows ON %s USING (reader_sees(%I)) WITH CHECK (true)', relation, owner);
END
$$;

-- N-1: it makes a policy that lets everything through where no organisation is set.
-- For a table whose rows belong to a row of another one, which is kept to its owner.
CREATE FUNCTION keep_to_parent(relation regclass, reference name, parent regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
    EXECUTE format('CREATE POLICY own_rows ON %s USING (reader_sees(NULL) OR EXISTS'
        || ' (SELECT 1 FROM %s AS parent WHERE parent.id = %s.%I)) WITH CHECK (true)', relation, parent, relation, reference);
END
$$;
-- N-1: only migrations call them.
REVOKE EXECUTE ON FUNCTION keep_to_owner(regclass, name), keep_to_parent(regclass, name, regclass) FROM PUBLIC;
