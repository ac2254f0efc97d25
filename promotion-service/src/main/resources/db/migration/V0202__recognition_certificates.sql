-- テレワーク先駆者百選: certificates and the logo's licence.
--
-- Step: expand. Columns that may be null or have a default; N-1: the last release knows none of them.

ALTER TABLE recognition_entry ADD COLUMN logo jsonb;
COMMENT ON COLUMN recognition_entry.logo IS 'The licence: edition of the accepted terms, and its withdrawal.';

ALTER TABLE recognition_honour
    ADD COLUMN certificate_number text UNIQUE,
    ADD COLUMN content_sha256     text,
    ADD COLUMN logo               boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN recognition_honour.content_sha256 IS 'Of what stands on the certificate; the paper shows it too.';
-- Only the logo changes after the publication.
GRANT UPDATE (logo) ON recognition_honour TO ${app_role};
