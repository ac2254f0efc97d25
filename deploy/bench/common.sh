# Shared by the benchmarks; sourced, not run.

. "$(dirname "${BASH_SOURCE[0]}")/../local/common.sh"
bench_target=$root/deploy/bench/target

bench_jar() {
  local jar
  for jar in "$bench_target"/bench-*.jar; do
    if [ -f "$jar" ] && [ -d "$bench_target/lib" ]; then
      printf '%s\n' "$jar"
      return
    fi
  done
}

# Sets pgbench to a program of PostgreSQL 14 or newer. Debian has it in the server's package, which would start a server:
# so only the program is taken out of the package.
need_pgbench() {
  local packed=$root/.local/pgbench candidate package
  for candidate in "$(command -v pgbench || true)" "$packed"/usr/lib/postgresql/*/bin/pgbench; do
    if [ -x "$candidate" ] && "$candidate" --version >/dev/null 2>&1; then
      pgbench=$candidate
      return
    fi
  done
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    fail "pgbench がありません（PostgreSQL のパッケージに入っています）" "pgbench is missing; it comes with PostgreSQL's packages"
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libpq5 >/dev/null
  package=$(apt-cache depends postgresql | sed -n 's/.*Depends: \(postgresql-[0-9]*\)$/\1/p' | head -n 1)
  mkdir -p "$packed"
  (cd "$packed" && apt-get download -qq "$package" && dpkg-deb -x "$package"_*.deb . && rm -f "$package"_*.deb)
  pgbench=$(compgen -G "$packed/usr/lib/postgresql/*/bin/pgbench" | head -n 1) ||
    fail "$package に pgbench がありません" "There is no pgbench in $package"
}

# Builds the bench itself when it is missing or older than its sources; the services are built like for the local stack.
build_bench() {
  local jar
  build
  jar=$(bench_jar)
  if [ -z "$jar" ] || [ -n "$(find "$root/deploy/bench/pom.xml" "$root/deploy/bench/src/main" "$(launcher_jar)" \
    -type f -newer "$jar" -print 2>/dev/null | head -n 1)" ]; then
    run_maven -pl deploy/bench -am package
  fi
}

# Builds what is to be measured and runs MAIN-CLASS with the options, for Ctrl-C too in order.
run_bench() {
  local main=$1 option build_first=yes options=()
  shift
  for option in "$@"; do
    case $option in
      -h | --help) usage && return ;;
      --no-build) build_first= ;;
      *) options+=("$option") ;;
    esac
  done
  find_jdk
  [ -z "$build_first" ] || build_bench
  [ -n "$(bench_jar)" ] || fail "ビルドされていません（--no-build なしで実行してください）" "Not built (run without --no-build)"
  exec "$jdk/bin/java" -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -cp "$(bench_jar):$bench_target/lib/*" "$main" "$root" ${options[@]+"${options[@]}"}
}
