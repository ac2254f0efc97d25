package jp.telework.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.local.Component;

/** Everything needed to start a component, and to start it again. */
public record ProcessSpec(
        Component component, List<String> command, Map<String, String> environment, Path workingFolder, Path log) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
