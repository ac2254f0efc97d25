package jp.telework.endtoend.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.endtoend.Suite;
import jp.telework.local.Component;
import org.assertj.core.api.SoftAssertions;

/**
 * Where a fault strikes.
 *
 * @param lasting how long a fault lasts that has no length of its own
 * @param softly for what must hold while the fault lasts
 * @param notes for the last column of the table
 */
record Stage(Suite suite, Load load, Duration lasting, SoftAssertions softly, List<String> notes) {

    Stage(Suite suite, Load load, Duration lasting, SoftAssertions softly) {
        this(suite, load, lasting, softly, new ArrayList<>());
    }

    void last() throws InterruptedException {
        Thread.sleep(lasting.toMillis());
    }

    void note(String text) {
        notes.add(text);
    }

    /** The component's process and all that it started. */
    List<ProcessHandle> processes(Component component) {
        ProcessHandle process = suite.stack().process(component);
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    static void signal(String signal, List<ProcessHandle> processes) throws IOException, InterruptedException {
        StringBuilder kill = new StringBuilder("kill -" + signal);
        processes.forEach(process -> kill.append(' ').append(process.pid()));
        // One of many may have ended by itself meanwhile.
        new ProcessBuilder("/bin/sh", "-c", kill.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
