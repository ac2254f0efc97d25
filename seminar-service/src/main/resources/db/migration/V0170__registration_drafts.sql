-- Every request of the public is a draft of its own, which nobody changes any more: the link of its mail confirms exactly it.
-- An address may have several drafts and one registration that was confirmed.
-- N-1: the last release makes no second draft, so the index refuses nothing of its own; of drafts that the new release made it
-- confirms one and answers 409 for the others.
CREATE UNIQUE INDEX registration_once_confirmed ON registration (seminar_id, (coalesce(organisation, '')), (lower(email)))
    WHERE status IN ('CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL;

-- N-1: the last release finds one of the drafts of an address, as it found the only one.
DROP INDEX registration_once;
