package jp.telework.endtoend.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.telework.local.Component;

/** Processes that are killed, and processes that stand still. */
final class ProcessFaults {

    private ProcessFaults() {}

    static List<Fault> all() {
        Stream<Fault> kills = Stream.of(Component.SUBSIDY, Component.FURUSATO, Component.SEMINAR, Component.GATEWAY)
                .map(ProcessFaults::kill);
        Stream<Fault> stops = Arrays.stream(Component.values())
                .filter(component -> component != Component.MAIL)
                .map(ProcessFaults::stop);
        return Stream.concat(kills, stops).toList();
    }

    /** SIGKILL, and a new process as soon as it can be. The time to heal begins when that is ready. */
    private static Fault kill(Component component) {
        Fault fault = Fault.of(name("kill", component), 5, stage -> {
            stage.suite().stack().kill(component);
            stage.suite().stack().restart(component);
        });
        return component == Component.GATEWAY ? fault.losesConnections() : fault;
    }

    /** SIGSTOP: the process takes connections and answers nothing. */
    private static Fault stop(Component component) {
        return Fault.of(name("stop", component), 5, stage -> {
            List<ProcessHandle> processes = stage.processes(component);
            Stage.signal("STOP", processes);
            try {
                stage.last();
            } finally {
                Stage.signal("CONT", processes);
            }
        });
    }

    private static String name(String what, Component component) {
        return what + "-" + component.name().toLowerCase(Locale.ROOT);
    }
}
