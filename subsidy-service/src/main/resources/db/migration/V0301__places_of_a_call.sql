-- 採択予定数. How many applications a call adopted, and the last guard of its places: whatever the service lets through, no call adopts more.
--
-- Step: expand.
-- N-1: the last release counts nothing, and its calls have no places.
ALTER TABLE call
    ADD COLUMN adopted_count integer,
    ADD CONSTRAINT call_within_places
        CHECK (adopted_count <= cast(rules -> 'programmeTerms' ->> 'places' AS integer));
COMMENT ON COLUMN call.adopted_count IS 'Adopted applications that were not withdrawn before the publication of the results.';
