package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void readsTheShareOfAProcessAndNotItsParts() {
        String rollup = """
                55d0a7a00000-7ffd3b1fe000 ---p 00000000 00:00 0                          [rollup]
                Rss:               60540 kB
                Pss:               12345 kB
                Pss_Dirty:          9000 kB
                """;

        assertThat(ResidentMemory.fieldIn("Pss:", rollup)).hasValue(12_345L * 1024);
    }

    @Test
    void measuresThisVeryProcess() {
        assertThat(ResidentMemory.ofOne(ProcessHandle.current().pid())).isGreaterThan(20L * 1024 * 1024);
    }

    @Test
    void findsNothingWhereNobodyRuns() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();

        assertThat(ResidentMemory.ofOne(ended.pid())).isZero();
    }
}
