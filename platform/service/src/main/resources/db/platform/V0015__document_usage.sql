-- How much each organisation has stored, so that one cannot fill the disk (docs/adr/0046). Files that were stored before this table
-- was there are not counted.
--
-- Step: expand. A table is added; the last release does not write it, so what it stores is not counted.
CREATE TABLE document_usage (
    organisation text   PRIMARY KEY,
    bytes        bigint NOT NULL CHECK (bytes >= 0)
);
COMMENT ON TABLE document_usage IS 'Bytes of the files that an organisation has stored; written with each file.';
