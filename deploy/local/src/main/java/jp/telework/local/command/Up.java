package jp.telework.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Folders;
import jp.telework.local.Notice;
import jp.telework.local.RunningStack;
import jp.telework.local.Stack;
import jp.telework.local.StackFailure;
import jp.telework.local.StackOptions;
import jp.telework.local.demo.PracticeTime;
import jp.telework.local.demo.SampleSubmission;
import jp.telework.local.demo.Tour;
import jp.telework.local.keycloak.KeycloakServer;

/** Starts the stack, submits the sample application and stays until it is told to end or something fails. */
final class Up {

    private static final Set<String> KNOWN = Set.of("--detach", "--fresh", "--no-demo", "--tour");

    private final Folders folders;
    private final List<String> options;
    private final Terminal terminal;
    private final long start = System.nanoTime();

    Up(Folders folders, List<String> options) {
        this.folders = folders;
        this.options = options;
        this.terminal = new Terminal(folders);
    }

    int run() {
        for (String option : options) {
            if (!KNOWN.contains(option)) {
                throw new StackFailure("不明なオプション: " + option, "Unknown option: " + option);
            }
        }
        StackOptions stackOptions = StackOptions.local(folders.repository(), terminal)
                .withFresh(options.contains("--fresh"))
                .asPracticeGround();
        try (RunningStack stack = Stack.start(stackOptions)) {
            return stayUntilSomethingFails(stack);
        } catch (StackFailure e) {
            terminal.fail(e.notice());
            return 1;
        } catch (CancellationException e) {
            return 0; // asked to end while starting
        }
    }

    private int stayUntilSomethingFails(RunningStack stack) {
        try {
            present(stack);
            throw stack.failure().join();
        } catch (StackFailure e) {
            // When a call failed because a component ended, the component's end is the cause.
            StackFailure cause = stack.failure()
                    .copy()
                    .completeOnTimeout(e, 1, TimeUnit.SECONDS)
                    .join();
            terminal.fail(cause.notice());
            return 1;
        }
    }

    private void present(RunningStack stack) {
        PracticeTime time = PracticeTime.of(stack.tokenEndpoint(), stack.gateway());
        if (!options.contains("--no-demo")) {
            SampleSubmission.through(stack, time.clock()).show(terminal::say);
        }
        if (options.contains("--tour")) {
            Tour tour = Tour.through(stack, time);
            tour.tell(terminal::say);
            tour.tellMore(terminal::say);
        }
        showAddresses(stack);
        terminal.finished("合計 / total", Duration.ofNanos(System.nanoTime() - start), "");
        if (options.contains("--detach")) {
            terminal.say(new Notice(
                    "動いています。状態は deploy/local/status、終了は deploy/local/down",
                    "Running; see deploy/local/status, stop with deploy/local/down"));
        } else {
            terminal.say(new Notice("動いています。Ctrl-C で終了します", "Running; press Ctrl-C to stop"));
        }
        stack.markReady();
        if (options.contains("--detach")) {
            terminal.detach();
        }
    }

    private void showAddresses(RunningStack stack) {
        address("入口 / gateway", stack.gateway() + "/");
        address("API の説明 / API pages", stack.gateway() + "/docs");
        address("OpenAPI", stack.gateway() + "/openapi");
        address(
                "Keycloak",
                stack.keycloak() + "/admin/  (" + KeycloakServer.ADMIN + " / " + KeycloakServer.ADMIN_PASSWORD + ")");
        address("届いたメール / caught mails", stack.mails() + "/");
        address("トークン / tokens", stack.tokenEndpoint().toString());
        address(
                "利用者 / sign-ins",
                "shirahama itoshima officer approver approver2 reviewer1-3 secretariat manager1 auditor (telework)");
        address("記録 / logs", stack.folders().logs().toString());
    }

    private void address(String what, String where) {
        terminal.say(String.format(Locale.ROOT, "  %s: %s", what, where));
    }
}
