-- An applicant's transaction sees its own proposals and towns alone, with what belongs to them (docs/adr/0053).
--
-- Step: expand. The last release does not say whose transaction it is, so it sees what it saw.
SELECT keep_to_owner('town_proposal', 'organisation');
SELECT keep_to_owner('town', 'organisation');
SELECT keep_to_parent('proposal_submission', 'proposal_id', 'town_proposal');
SELECT keep_to_parent('town_act', 'town_id', 'town');
