-- An applicant's transaction sees its own applications and grants alone, with what belongs to them (docs/adr/0053).
--
-- Step: expand. The last release does not say whose transaction it is, so it sees what it saw.
SELECT keep_to_owner('application', 'organisation');
SELECT keep_to_owner('grant_case', 'organisation');
SELECT keep_to_parent('application_document', 'application_id', 'application');
SELECT keep_to_parent('submission', 'application_id', 'application');
SELECT keep_to_parent('grant_act', 'grant_id', 'grant_case');
