# Shared by verify and export; sourced, not run. A JDK and, for the first run, Maven are all it takes.
. "$(dirname "${BASH_SOURCE[0]}")/../local/common.sh"
tool=$root/deploy/audit/target

tool_jar() {
  program_jar "$tool" audit-tool
}

audit_tool() {
  find_jdk
  [ -n "$(tool_jar)" ] || run_maven -pl deploy/audit -am package
  exec "$jdk/bin/java" -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -cp "$(tool_jar):$tool/lib/*" jp.telework.auditing.Main "$@"
}
