-- Dispatches, bookings and registrations are kept to their organisation (docs/adr/0053).
--
-- Step: expand. A function and policies are added; where no organisation is set the policies let everything through.

-- What waits before a receipt number counts the requests of all organisations. The function is kept to none while it counts, and answers
-- sums only. (A function's own SET would need a superuser.)
CREATE FUNCTION dispatch_queue(year integer, receipt text, OUT cases bigint, OUT visits bigint, OUT yen numeric)
LANGUAGE plpgsql AS $$
DECLARE
    kept text := coalesce(current_setting('telework.organisation', true), '');
BEGIN
    PERFORM set_config('telework.organisation', '', true);
    SELECT count(*), coalesce(sum(r.planned_visits), 0), coalesce(sum(r.planned_yen), 0)
    INTO cases, visits, yen
    FROM dispatch_request r
    WHERE r.status = 'ACCEPTED' AND r.fiscal_year = year AND r.receipt_number < receipt;
    PERFORM set_config('telework.organisation', kept, true);
END
$$;

SELECT keep_to_owner('dispatch_request', 'organisation');
SELECT keep_to_parent('dispatch_visit', 'request_id', 'dispatch_request');
SELECT keep_to_owner('registration', 'organisation');

-- An open slot belongs to no organisation and is offered to all; a booked one belongs to its booker.
ALTER TABLE consultation_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE consultation_slot FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON consultation_slot USING (organisation IS NULL OR reader_sees(organisation)) WITH CHECK (true);
