package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs the lines that {@code /docs/getting-started} gives its readers to paste, unchanged. */
@ExtendWith(RealStack.class)
@Order(2)
class GettingStartedIT {

    private static final Pattern BLOCK = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);

    private final Suite suite;

    @TempDir
    Path folder;

    GettingStartedIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void leadsFromTheTokenToTheReceiptTheFeedAndTheWebhook() throws Exception {
        Case.openCall(suite, body -> {});
        Run run = run("telework-local");
        assertThat(run.status()).as(run.said()).isZero();
        assertThat(run.said())
                .contains("\"eligible\":true", "\"trace\":[{", "\"status\":\"SUBMITTED\"", "\"contentSha256\":\"")
                .containsPattern("\"number\":\"R\\d\\d-FT\\d*-\\d{6}\"")
                .containsPattern("(?m)whsec_\\S+$");
        assertThat(Files.readString(folder.resolve("events.json")))
                .contains("jp.telework.subsidy.application.submitted.v1");
    }

    @Test
    void stopsAtTheFirstRefusal() throws Exception {
        Run run = run("not the secret");
        assertThat(run.status()).as(run.said()).isNotZero();
        assertThat(run.said()).contains("401").doesNotContain("eligible");
    }

    private record Run(int status, String said) {}

    private Run run(String secret) throws IOException, InterruptedException {
        for (String tool : List.of("bash", "curl")) {
            requires(tool);
        }
        Files.write(folder.resolve("plan.pdf"), Upload.pdf("PROJECT_PLAN").content());
        List<String> blocks = BLOCK.matcher(
                        suite.anyone().get("/docs/getting-started").expect(200).text())
                .results()
                .map((MatchResult block) ->
                        block.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(9);
        String script = blocks.stream().collect(Collectors.joining("\n", "set -euo pipefail\n", "\n"));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment()
                .putAll(Map.of(
                        "GATEWAY", suite.gateway().toString(),
                        "TOKENS", suite.stack().tokenEndpoint().toString(),
                        "SECRET", secret));
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    /** Where CI runs, everything is there; elsewhere the test says what it lacks. */
    private static void requires(String tool) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(tool, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).isZero();
        } catch (IOException absent) {
            String missing = "there is no " + tool + " on this machine";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            System.out.println("GettingStartedIT is SKIPPED: " + missing);
            abort(missing);
        }
    }
}
