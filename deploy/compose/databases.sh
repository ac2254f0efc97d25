#!/usr/bin/env bash
# Run once by the image of PostgreSQL, on an empty volume: a database for each service with its two roles, as deploy/local makes them.
set -euo pipefail
for name in subsidy furusato seminar promotion; do
  psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" -v name="$name" -v owner="${name}_owner" --username postgres <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"name" TO :"name";
SQL
done
