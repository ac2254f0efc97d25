-- Notices are kept to the organisation of their case (docs/adr/0053).
--
-- Step: expand. Policies are added; where no organisation is set they let everything through.
SELECT keep_to_parent('grant_notice', 'grant_id', 'grant_case');
SELECT keep_to_parent('application_notice', 'application_id', 'application');
