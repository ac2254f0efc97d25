-- 公表後の延長・訂正・中止. What a call tells the public can change after its publication; its rules cannot.
-- N-1: the last release writes none of the new columns, and no call is cancelled before this release cancels one.
ALTER TABLE call
    DROP CONSTRAINT call_status_check,
    ADD CONSTRAINT call_status_check
        CHECK (status IN ('DRAFT', 'PUBLISHED', 'DECIDED', 'RESULTS_PUBLISHED', 'CANCELLED')),
    ADD COLUMN purpose    text,
    ADD COLUMN contact    text,
    ADD COLUMN amendments jsonb NOT NULL DEFAULT '{"items": []}';
COMMENT ON COLUMN call.amendments IS 'Extensions, errata and the cancellation, in their order, with the values before and after.';
