-- Colleagues may share an e-mail address: of each name one registration is confirmed. Names are compared as SharedAddress
-- compares them: width, case and spaces make no other name. The service counts the names while it holds the seminar's seats.
-- N-1: the last release confirms one registration of an address, so the index refuses nothing of its own.
CREATE UNIQUE INDEX registration_once_named ON registration (
        seminar_id, (coalesce(organisation, '')), (lower(email)),
        (lower(regexp_replace(normalize(contact_name, NFKC), '[[:space:]]', '', 'g'))))
    WHERE status IN ('CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL;

-- N-1: the last release asks before it confirms; of two at one moment the new index refuses the second of one name.
DROP INDEX registration_once_confirmed;
-- The lookup by address keeps an index.
CREATE INDEX registration_by_address ON registration (seminar_id, (lower(email)))
    WHERE status IN ('CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL;
