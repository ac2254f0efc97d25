package jp.telework.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.telework.local.Component;
import jp.telework.local.Ports;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private final Ports ports = Ports.free();
    private final int smtp = ports.managementOf(Component.MAIL);
    private final int page = ports.of(Component.MAIL);

    @Test
    void showsWhatWasSentAndLetsNothingInItRun() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(smtp, page)) {
            assertThat(get("/").body()).contains("None yet");
            GreenMailUtil.sendTextEmail(
                    "hanako@example.jp",
                    "seminar@example.jp",
                    "【登録確定】<b>",
                    "こちら: https://example.jp/r#1.a <script>alert(1)</script>",
                    new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            assertThat(get("/").body()).contains("hanako@example.jp", "【登録確定】&lt;b&gt;", "/messages/1");
            assertThat(get("/messages/1").body())
                    .contains("<a href=\"https://example.jp/r#1.a\">", "&lt;script&gt;")
                    .doesNotContain("<script>");
            assertThat(get("/messages.json").body()).contains("\"to\":\"hanako@example.jp\"");
            assertThat(get("/messages/2").statusCode()).isEqualTo(404);
            assertThat(get("/").headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
