-- Webhooks, their deliveries and the sums of stored files are kept to their organisation, too (docs/adr/0053). The job that delivers
-- is kept to none and goes on to see all webhooks.
--
-- Step: expand. Policies are added; where no organisation is set they let everything through.
SELECT keep_to_owner('webhook', 'organisation');
SELECT keep_to_parent('webhook_delivery', 'webhook_id', 'webhook');
SELECT keep_to_owner('document_usage', 'organisation');
