-- What whoever opens a file must know: JavaScript, embedded files and the like (docs/adr/0046).
--
-- Step: expand. The last release leaves the column out, and the default fills it.
ALTER TABLE application_document ADD COLUMN active_content text NOT NULL DEFAULT '';
