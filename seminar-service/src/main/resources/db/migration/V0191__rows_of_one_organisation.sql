-- An applicant's transaction sees its own enrolments, bound visits and former bookings alone (docs/adr/0053).
--
-- Step: expand. The last release does not say whose transaction it is, so it sees what it saw.
SELECT keep_to_owner('course_enrolment', 'organisation');
SELECT keep_to_owner('dispatch_allowance', 'organisation');
SELECT keep_to_owner('consultation_former_booking', 'organisation');
