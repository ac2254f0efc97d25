# Shared by up, down, status and logs; sourced, not run.
# Finds a JDK for Maven and the launcher; which JDK runs the services is the launcher's choice (the newest one).

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
run_folder=$root/.local/run
target=$root/deploy/local/target
built_modules=(subsidy-service furusato-service seminar-service promotion-service gateway)

fail() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

# Prints the feature version of the JDK in folder $1: 17 for "17.0.15", 8 for "1.8.0_392".
jdk_feature() {
  local version
  [ -x "$1/bin/javac" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9._]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1)
  version=${version#1.}
  [ -n "$version" ] && printf '%s\n' "${version%%[._]*}"
}

# Prints candidate homes, what the user chose first.
jdk_candidates() {
  local java
  [ -z "${TELEWORK_JAVA_HOME:-}" ] || printf '%s\n' "$TELEWORK_JAVA_HOME"
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home 2>/dev/null || true
  fi
  java=$(command -v java || true)
  while [ -L "$java" ]; do
    case $(readlink "$java") in
      /*) java=$(readlink "$java") ;;
      *) java=$(dirname "$java")/$(readlink "$java") ;;
    esac
  done
  [ -z "$java" ] || (cd "$(dirname "$java")/.." && pwd -P)
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets jdk to the first candidate that can compile this project.
find_jdk() {
  local home feature seen=
  while IFS= read -r home; do
    feature=$(jdk_feature "$home") || continue
    if [ "$feature" -ge 17 ]; then
      jdk=$home
      return
    fi
    seen="$seen $home ($feature)"
  done < <(jdk_candidates)
  fail "JDK 17 以上が必要です。見つかったもの:${seen:- なし}。JAVA_HOME を設定してください" \
    "A JDK 17 or newer is needed. Found:${seen:- none}. Set JAVA_HOME"
}

# The jar of a built program beside its libraries: FOLDER NAME. Nothing when it is not built.
program_jar() {
  local jar
  for jar in "$1/$2"-*.jar; do
    if [ -f "$jar" ] && [ -d "$1/lib" ]; then
      printf '%s\n' "$jar"
      return
    fi
  done
}

launcher_jar() {
  program_jar "$target" local-stack
}

# Runs the launcher: COMMAND [options].
launcher() {
  local command=$1
  shift
  exec "$jdk/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 \
    -cp "$(launcher_jar):$target/lib/*" jp.telework.local.command.Main "$command" "$root" "$@"
}

# Runs Maven without tests and style checks (mvn verify does those) and shows each module as its turn comes.
run_maven() {
  command -v mvn >/dev/null || fail \
    "ビルドには Maven（mvn）が必要です" "Maven (mvn) is needed for the build"
  (cd "$root" && JAVA_HOME=$jdk mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true "$@") |
    awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { sub(/^\[INFO\] Building /, ""); gsub(/  +/, " "); print "  " $0; fflush() }
      /^\[ERROR\]/ { print; fflush() }' ||
    fail "ビルドに失敗しました（上の Maven の出力を参照）" "The build failed (see Maven's output above)"
}

# The oldest of what a start needs; empty when something is missing.
oldest_artefact() {
  local module file oldest
  oldest=$(launcher_jar)
  [ -n "$oldest" ] && [ -f "$target/keycloak/optimised/optimised-for" ] || return 0
  for module in "${built_modules[@]}"; do
    file=$root/$module/target/quarkus-app/quarkus-run.jar
    [ -f "$file" ] || return 0
    [ ! "$oldest" -nt "$file" ] || oldest=$file
  done
  printf '%s\n' "$oldest"
}

# Builds what is missing or older than its sources. Maven does not touch what it finds unchanged, so a mark remembers
# that a build has seen the sources. A build that was interrupted may have left half a file that looks finished: its own
# mark is still there, and everything is built anew.
build() {
  local reference mark=$root/.local/built changed started goals=package
  reference=$(oldest_artefact)
  if compgen -G "$root/.local/building.*" >/dev/null; then
    reference=
    goals='clean package'
  fi
  if [ -n "$reference" ] && [ -f "$mark" ] && [ "$mark" -nt "$reference" ]; then
    reference=$mark
  fi
  if [ -n "$reference" ]; then
    changed=$(cd "$root" && find pom.xml ./*/pom.xml ./*/src/main deploy/local/pom.xml deploy/local/src/main \
      -type f -newer "$reference" -print 2>/dev/null | head -n 1) || true
    [ -n "$changed" ] || return 0
    printf '%s\n%s\n' "ソースが新しいのでビルドします（$changed）" "Building, because sources are newer ($changed)"
  else
    printf '%s\n%s\n' "ビルドします（初回は数分かかります）" "Building (the first time takes a few minutes)"
  fi
  mkdir -p "$root/.local"
  started=$(mktemp "$root/.local/building.XXXXXX")
  SECONDS=0
  # shellcheck disable=SC2086 # two goals are two words
  (run_maven -pl "$(IFS=,; printf '%s' "${built_modules[*]}"),deploy/local" -am $goals) || {
    # It failed and said why; that is not an interruption.
    rm -f "$started"
    exit 1
  }
  mv "$started" "$mark"
  rm -f "$root"/.local/building.*
  printf '  %-18s %6d s\n' "mvn package" "$SECONDS"
}

# For commands that need only the launcher.
ensure_launcher() {
  find_jdk
  [ -n "$(launcher_jar)" ] || run_maven -pl deploy/local package
}
