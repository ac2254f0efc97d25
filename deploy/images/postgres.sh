# A PostgreSQL for the services that `try` runs: the one that Maven brought for deploy/local. Sourced, not run.

postgres_port=15432
# For a database that lives as long as the script.
postgres_password=telework-try
postgres_folder=
postgres_process=

postgres_as=(setpriv --reuid=65534 --regid=65534 --clear-groups env -i PATH=/usr/bin:/bin LANG=C.UTF-8)

# SQL before the server runs; the package from Maven has no client.
postgres_sql() { # database
  "${postgres_as[@]}" "$postgres_folder/installation/bin/postgres" --single -D "$postgres_folder/data" -c log_min_messages=fatal "$1" >/dev/null 2>"$postgres_folder/sql.log"
}

postgres_prepare() { # scratch folder
  local archive
  archive=$(compgen -G "deploy/local/target/postgres/*.txz" | head -n 1) || true
  [ -n "$archive" ] || { echo "deploy/local is not packaged: no PostgreSQL" >&2; return 1; }
  postgres_folder=$1/postgres
  mkdir -p "$postgres_folder/installation"
  python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])' "$archive" "$postgres_folder/installation"
  echo "$postgres_password" >"$postgres_folder/password"
  chown -R 65534:65534 "$postgres_folder"
  "${postgres_as[@]}" "$postgres_folder/installation/bin/initdb" -D "$postgres_folder/data" -U postgres -A scram-sha-256 --pwfile="$postgres_folder/password" \
    -E UTF8 --locale=C.UTF-8 --no-sync >"$postgres_folder/initdb.log" 2>&1 || { tail -n 5 "$postgres_folder/initdb.log" >&2; return 1; }
}

# A database with its two roles (deploy/local makes them in the same way), and the server on it.
postgres_database() { # scratch folder, name
  local name=$2 waited
  [ -n "$postgres_folder" ] || postgres_prepare "$1"
  postgres_stop
  postgres_sql postgres <<SQL
CREATE ROLE ${name}_owner LOGIN PASSWORD '$postgres_password'
CREATE ROLE $name LOGIN PASSWORD '$postgres_password'
CREATE DATABASE $name OWNER ${name}_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'
REVOKE ALL ON DATABASE $name FROM PUBLIC
GRANT CONNECT, TEMPORARY ON DATABASE $name TO $name
SQL
  "${postgres_as[@]}" "$postgres_folder/installation/bin/postgres" -D "$postgres_folder/data" -c listen_addresses=127.0.0.1 -c port=$postgres_port -c unix_socket_directories= \
    -c fsync=off -c timezone=UTC >"$postgres_folder/server.log" 2>&1 &
  postgres_process=$!
  for waited in $(seq 1 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$postgres_port") 2>/dev/null && return
    sleep 0.1
  done
  tail -n 5 "$postgres_folder/server.log" >&2
  return 1
}

postgres_stop() {
  [ -n "$postgres_process" ] || return 0
  # SIGINT: at once, and in order.
  kill -INT "$postgres_process" 2>/dev/null || true
  wait "$postgres_process" 2>/dev/null || true
  postgres_process=
}
