-- The bytes of a file belong to the case that it is attached to, whatever kind of case that is.
ALTER TABLE document_content RENAME COLUMN application_id TO owner_id;
