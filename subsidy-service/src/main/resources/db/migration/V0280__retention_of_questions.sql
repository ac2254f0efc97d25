-- Retention (docs/adr/0066): what an organisation asked about a call goes when its time is over; the published answer stays.
-- Step: expand. The last release does not read the column.
ALTER TABLE call_question ADD COLUMN erased_at timestamptz;
CREATE INDEX call_question_to_erase ON call_question (call_id, id) WHERE erased_at IS NULL;
