-- A dispatch around its visits: calendars, mails to the manager, reminders, and the erasure of personal data.
ALTER TABLE manager ADD COLUMN email text;
COMMENT ON COLUMN manager.email IS 'Where assignments and reminders go; null for a manager who is not written to.';

ALTER TABLE dispatch_visit
    ADD COLUMN updated_at  timestamptz,
    ADD COLUMN reminded_at timestamptz;
UPDATE dispatch_visit v SET updated_at = r.updated_at FROM dispatch_request r WHERE r.id = v.request_id;
ALTER TABLE dispatch_visit ALTER COLUMN updated_at SET NOT NULL;
CREATE INDEX dispatch_visit_to_remind ON dispatch_visit (starts_at) WHERE status = 'PLANNED' AND reminded_at IS NULL;

ALTER TABLE dispatch_request ADD COLUMN erased_at timestamptz;
ALTER TABLE dispatch_request ADD CONSTRAINT dispatch_request_erased_check CHECK (
    erased_at IS NULL
    OR status IN ('DECLINED', 'HANDED_OVER', 'CLOSED', 'WITHDRAWN') AND content ->> 'contactPoint' IS NULL);
CREATE INDEX dispatch_request_to_erase ON dispatch_request (updated_at)
    WHERE erased_at IS NULL AND status IN ('DECLINED', 'HANDED_OVER', 'CLOSED', 'WITHDRAWN');
