package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.http.RawHttp;
import org.junit.jupiter.api.Test;

/** An Authorization header without a valid token is refused, on public operations too. */
@QuarkusTest
@ServiceDatabase("notes")
class AuthorizationHeaderTest {

    private static final String PUBLIC = "/api/notes/v1/trouble/log";

    @Test
    void refusesWhatIsNoToken() {
        malformed().forEach((what, lines) -> {
            for (String path : new String[] {Api.NOTES, PUBLIC}) {
                RawHttp.Response response = send(path, lines);
                assertThat(response.status())
                        .as("%s at %s: %s", what, path, response)
                        .isEqualTo(401);
                assertThat(response.header("Content-Type")).as(what).startsWith("application/problem+json");
                assertThat(response.header("WWW-Authenticate")).as(what).startsWith("Bearer");
                assertThat(response.body()).as(what).contains("\"code\":\"UNAUTHENTICATED\"");
            }
        });
    }

    /** Longer than any header may be: the connection's parser refuses it before any handler reads it. */
    @Test
    void refusesAHeaderOf64Kilobytes() {
        assertThat(send(Api.NOTES, line("Bearer " + "a".repeat(65_536))).status())
                .isEqualTo(431);
        assertThat(send(Api.NOTES, line(Identity.SHIRAHAMA.bearer())).status()).isEqualTo(200);
    }

    /** RFC 9110, 11.1. */
    @Test
    void readsTheSchemeInAnyCase() {
        String token = TestIdentityProvider.get().token(Identity.SHIRAHAMA);
        for (String scheme : new String[] {"Bearer", "bearer", "BEARER"}) {
            assertThat(send(Api.NOTES, line(scheme + " " + token)).status()).isEqualTo(200);
        }
    }

    private static Map<String, String> malformed() {
        String good = TestIdentityProvider.get().token(Identity.SHIRAHAMA);
        String[] parts = good.split("\\.");
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("empty", line(""));
        cases.put("blank", line("   "));
        cases.put("the scheme alone", line("Bearer"));
        cases.put("the scheme and a space", line("Bearer "));
        cases.put("two points", line("Bearer .."));
        cases.put("empty parts", line("Bearer a..c"));
        cases.put("no JSON", line("Bearer a.b.c"));
        cases.put("opaque", line("Bearer abc"));
        cases.put("four parts", line("Bearer " + good + ".x"));
        cases.put("five parts", line("Bearer a.b.c.d.e"));
        cases.put("JSON that is no object", line("Bearer " + base64("[1]") + ".e30.AAAA"));
        cases.put("a number", line("Bearer " + base64("1") + ".e30.AAAA"));
        cases.put("null", line("Bearer " + base64("null") + ".e30.AAAA"));
        cases.put("broken JSON", line("Bearer " + base64("{\"alg\":") + ".e30.AAAA"));
        cases.put("not base64", line("Bearer $." + parts[1] + "." + parts[2]));
        cases.put("not ASCII", line("Bearer 東京.é.ü"));
        cases.put("not ASCII alone", line("東京"));
        cases.put("another scheme", line("Basic YTpi"));
        cases.put("another scheme with a token", line("DPoP " + good));
        cases.put("no scheme", line(good));
        cases.put("the scheme in small letters and no token", line("bearer a.b.c"));
        cases.put("twice the scheme", line("Bearer Bearer " + good));
        cases.put("a list", line("Bearer " + good + ", Bearer " + good));
        cases.put("two headers", line("Bearer " + good) + line("Bearer " + good));
        cases.put("two headers, one empty", line("Bearer " + good) + line(""));
        cases.put("12 kB", line("Bearer " + parts[0] + "." + "A".repeat(12_000) + "." + parts[2]));
        return cases;
    }

    /** What only verification can tell from a token; a public operation that does not ask who calls does not verify. */
    @Test
    void refusesWhatOnlyLooksLikeAToken() {
        String[] parts = TestIdentityProvider.get().token(Identity.SHIRAHAMA).split("\\.");
        for (String token : new String[] {
            base64("{}") + ".e30.AAAA",
            base64("{\"kid\":{}}") + ".e30.AAAA",
            base64("{\"kid\":1,\"alg\":[]}") + ".e30.AAAA",
            parts[0] + ".AAAA." + parts[2],
            parts[0] + "." + base64("[]") + "." + parts[2],
            parts[0] + ".e30." + parts[2]
        }) {
            RawHttp.Response response = send(Api.NOTES, line("Bearer " + token));
            assertThat(response.status()).as("%s: %s", token, response).isEqualTo(401);
            assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String value) {
        return "Authorization: " + value + "\r\n";
    }

    private static RawHttp.Response send(String path, String lines) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines + "\r\n";
        return RawHttp.exchange(RunningService.outside(), request.getBytes(StandardCharsets.UTF_8));
    }
}
