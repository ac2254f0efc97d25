package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A client of clients/samples as a process of its own, which can be killed.
 *
 * @param main its class
 * @param client as which system it calls
 */
record Sample(Suite suite, Class<?> main, String client) {

    /** Runs to its end, with no fault injected in between. */
    void runs(String... arguments) throws IOException, InterruptedException {
        Path output = output();
        Process process = start(suite.gateway(), output, arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** Dies as soon as the gateway has answered a request of this kind so often; the answer is lost. */
    void diesAtAnswer(int number, String method, String target, String... arguments)
            throws IOException, InterruptedException {
        Path output = output();
        Killer killer = new Killer(method, target, number);
        try (Relay relay = new Relay(suite.gateway(), killer)) {
            Process process = start(relay.address(), output, arguments);
            killer.aimAt(process);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(killer.left).as(Files.readString(output)).isZero();
        }
    }

    private Process start(URI api, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TELEWORK_API", api.toString());
        builder.environment()
                .put("TELEWORK_TOKEN_ENDPOINT", suite.signIn().tokenEndpoint().toString());
        builder.environment().put("TELEWORK_CLIENT", client);
        builder.environment().put("TELEWORK_SECRET", "telework-local");
        return builder.start();
    }

    private Path output() throws IOException {
        return Files.createTempFile(Path.of("target"), main.getSimpleName(), ".txt");
    }

    /** Kills the process at its moment; before that it passes all answers on. */
    private static final class Killer implements Relay.Answers {

        private final String method;
        private final String target;
        private volatile int left;
        private final CompletableFuture<Process> process = new CompletableFuture<>();

        Killer(String method, String target, int number) {
            this.method = method;
            this.target = target;
            this.left = number;
        }

        void aimAt(Process started) {
            process.complete(started);
        }

        @Override
        public synchronized boolean pass(String usedMethod, URI usedTarget) throws InterruptedException {
            boolean meant = usedMethod.equals(method) && usedTarget.toString().matches(target);
            if (!meant || --left > 0) {
                return true;
            }
            process.join().destroyForcibly().waitFor();
            return false;
        }
    }
}
