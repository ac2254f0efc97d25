package jp.telework.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.telework.local.process.PidFile;
import jp.telework.local.process.ProcessGroup;
import jp.telework.local.process.Stopping;

/** Components whose launcher is gone, found by their process-id files. */
public final class Leftovers {

    private final Folders folders;

    public Leftovers(Folders folders) {
        this.folders = folders;
    }

    /** The launcher that is in charge now, if there is one. */
    public Optional<ProcessHandle> launcher() {
        return StackLock.launcher(folders).alive();
    }

    public Optional<ProcessHandle> process(Component component) {
        return ProcessGroup.pidFile(folders.run(), component).alive();
    }

    /** Stops what is left, users before what they use, and names it. */
    public List<Component> stop() {
        List<Component> order = new ArrayList<>(Arrays.asList(Component.values()));
        Collections.reverse(order);
        List<Component> stopped = new ArrayList<>();
        for (Component component : order) {
            PidFile file = ProcessGroup.pidFile(folders.run(), component);
            file.alive().ifPresent(process -> {
                Stopping.stop(process, component.stopSignal());
                stopped.add(component);
            });
            file.delete();
        }
        return stopped;
    }
}
