-- Which code may still run on this schema (docs/adr/0029). A contract step takes away what older code reads. It adds a
-- row here that names the migration which the code must know; code that does not know it refuses to start.
CREATE TABLE schema_contract (
    step        text        PRIMARY KEY CHECK (step ~ '^V[0-9]{4}$'),
    needs       text        NOT NULL CHECK (needs ~ '^V[0-9]{4}$' AND needs < step),
    reason      text        NOT NULL CHECK (reason <> ''),
    recorded_at timestamptz NOT NULL DEFAULT now()
);
-- The owner writes it with the schema; the service has no business there.
REVOKE INSERT, UPDATE, DELETE ON schema_contract FROM ${app_role};
