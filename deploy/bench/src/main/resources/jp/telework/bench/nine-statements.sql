-- The tables of the nine statements: what a submission needs at the least, with the indexes that no service can do without.
CREATE TABLE bench.nine_key (key text PRIMARY KEY, fingerprint text NOT NULL, status integer, body text,
                             created_at timestamptz NOT NULL);
CREATE TABLE bench.nine_application (id uuid PRIMARY KEY, organisation text NOT NULL, title text NOT NULL,
                                     requested_yen bigint NOT NULL, status text NOT NULL, version integer NOT NULL,
                                     created_at timestamptz NOT NULL);
CREATE INDEX ON bench.nine_application (organisation, id DESC);
CREATE TABLE bench.nine_item (application_id uuid NOT NULL REFERENCES bench.nine_application, number integer NOT NULL,
                              name text NOT NULL, yen bigint NOT NULL, PRIMARY KEY (application_id, number));
CREATE TABLE bench.nine_audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, application_id uuid NOT NULL,
                               actor text NOT NULL, action text NOT NULL, detail jsonb NOT NULL,
                               at timestamptz NOT NULL);
CREATE TABLE bench.nine_outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, type text NOT NULL,
                                subject text NOT NULL, data jsonb NOT NULL, at timestamptz NOT NULL);
GRANT USAGE ON SCHEMA bench TO subsidy;
GRANT SELECT, INSERT, UPDATE ON bench.nine_key, bench.nine_application, bench.nine_item, bench.nine_audit,
    bench.nine_outbox TO subsidy;
