package jp.telework.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import jp.telework.local.Component;
import jp.telework.local.RunningStack;
import jp.telework.local.Stack;
import jp.telework.local.StackOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail catcher as the stack starts and stops it, in a process of its own. */
class MailComponentTest {

    @Test
    void startsCatchesAndEndsWithTheStack(@TempDir Path data) throws Exception {
        StackOptions options = StackOptions.forTests(Path.of("../.."), data).withComponents(Set.of(Component.MAIL));
        ProcessHandle process;
        try (RunningStack stack = Stack.start(options)) {
            process = stack.process(Component.MAIL);
            GreenMailUtil.sendTextEmail(
                    "hanako@example.jp",
                    "seminar@example.jp",
                    "件名",
                    "本文",
                    new ServerSetup(
                            options.ports().managementOf(Component.MAIL), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(stack.mails().resolve("/messages.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.body()).contains("件名", "hanako@example.jp");
        }
        // It has ended when close returns; its entry in the process table may go a moment later.
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }
}
