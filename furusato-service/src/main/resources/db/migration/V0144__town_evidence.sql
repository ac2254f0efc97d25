-- The bytes lie apart, so that lists and checks never read them. Proposals keep theirs in the same table.
CREATE TABLE IF NOT EXISTS document_content (
    owner_id uuid    NOT NULL,
    number   integer NOT NULL,
    content  bytea   NOT NULL,
    PRIMARY KEY (owner_id, number)
);
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;
