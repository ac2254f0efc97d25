package jp.telework.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;

/** The running components of one stack: starts them, notices when one ends by itself, stops them in order. */
public final class ProcessGroup {

    /** Killed from outside, by a person or for want of memory; the log knows nothing of it. */
    private static final int KILLED = 137;

    private static final Duration CRASH_NOTICED = Duration.ofSeconds(5);

    private final Path runFolder;
    private final Map<Component, Process> processes = new EnumMap<>(Component.class);
    private volatile CompletableFuture<StackFailure> failure = new CompletableFuture<>();
    private boolean closed;

    public ProcessGroup(Path runFolder) {
        this.runFolder = runFolder;
    }

    /** @throws CancellationException when the group is being stopped, so that nothing is started behind its back */
    public synchronized Process start(ProcessSpec spec) {
        if (closed) {
            throw new CancellationException("the stack is being stopped");
        }
        Folders.create(spec.workingFolder());
        ProcessBuilder builder = new ProcessBuilder(spec.command())
                .directory(spec.workingFolder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        try {
            Process process = builder.start();
            pidFile(runFolder, spec.component()).write(process.toHandle());
            processes.put(spec.component(), process);
            process.onExit().thenAccept(ended -> noticeEnd(spec, ended));
            return process;
        } catch (IOException e) {
            throw new StackFailure(
                    spec.component().title() + " を起動できません: " + e.getMessage(),
                    spec.component().title() + " cannot be started: " + e.getMessage());
        }
    }

    public synchronized Optional<Process> process(Component component) {
        return Optional.ofNullable(processes.get(component));
    }

    /** SIGKILL, as a crash: the end is expected and fails nothing. */
    public void kill(Component component) {
        forget(component).ifPresent(process -> {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            process.onExit().join();
            // PostgreSQL's own processes notice the crash; until they are gone it cannot start again.
            children.forEach(child -> Stopping.endsWithin(child, CRASH_NOTICED));
        });
    }

    /** Stops the component, or what its process-id file names: initdb has that place until PostgreSQL runs. */
    public void stop(Component component) {
        forget(component).ifPresent(process -> Stopping.stop(process.toHandle(), component.stopSignal()));
        PidFile file = pidFile(runFolder, component);
        file.alive().ifPresent(process -> Stopping.stop(process, component.stopSignal()));
        file.delete();
    }

    /** Completes when a component ends without having been stopped. */
    public CompletableFuture<StackFailure> failure() {
        return failure;
    }

    /** Goes on although a component has ended; for tests that start it again. */
    public void forgetFailure() {
        failure = new CompletableFuture<>();
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** First our own applications, all at once; then what they used: the mail catcher, Keycloak, PostgreSQL. */
    public void close() {
        synchronized (this) {
            closed = true;
        }
        List<CompletableFuture<Void>> applications = new ArrayList<>();
        for (Component component : Component.values()) {
            if (component.isOurs()) {
                applications.add(CompletableFuture.runAsync(
                        () -> stop(component), command -> new Thread(command, "stop").start()));
            }
        }
        CompletableFuture.allOf(applications.toArray(CompletableFuture[]::new)).join();
        stop(Component.MAIL);
        stop(Component.KEYCLOAK);
        stop(Component.POSTGRES);
    }

    public static PidFile pidFile(Path runFolder, Component component) {
        return new PidFile(runFolder.resolve(component.id() + ".pid"));
    }

    private synchronized Optional<Process> forget(Component component) {
        return Optional.ofNullable(processes.remove(component));
    }

    private void noticeEnd(ProcessSpec spec, Process ended) {
        synchronized (this) {
            if (closed || processes.get(spec.component()) != ended) {
                return;
            }
        }
        failure.complete(ending(spec, ended.exitValue()));
    }

    private static StackFailure ending(ProcessSpec spec, int exitCode) {
        String cause = exitCode == KILLED
                ? " — SIGKILL"
                : new LogFile(spec.log()).cause().map(line -> " — " + line).orElse("");
        String title = spec.component().title();
        return new StackFailure(
                title + " が終了しました（終了コード " + exitCode + "）" + cause,
                title + " ended (exit code " + exitCode + ")" + cause,
                spec.log());
    }
}
