package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.TestNames;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of an address in our own network, and of one that programs might read differently. */
@QuarkusTest
@ServiceDatabase("notes")
class WebhookTargetTest {

    @Inject
    TestNames names;

    @BeforeEach
    void nothingRegistered() {
        TestDatabase.get().execute("DELETE FROM webhook");
        names.reset();
    }

    private static Response register(String url) {
        return Api.as(Identity.SHIRAHAMA)
                .contentType("application/json")
                .body(Map.of("url", url, "eventTypes", java.util.List.of("*")))
                .post(Hooks.WEBHOOKS);
    }

    private static void refused(String url, String code) {
        Response refused = register(url);
        ProblemShapeTest.problem(refused, 422, code);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/url");
        assertThat(TestDatabase.get().number("SELECT count(*) FROM webhook")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1.2.3/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://192.0.0.1/",
                "https://192.0.2.1/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://240.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::ffff:169.254.169.254]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[64:ff9b::169.254.169.254]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:7f00:1::]/",
                "https://[2001:db8::1]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd12:3456::1]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/",
                "https://localhost/",
                "https://LOCALHOST/",
                "https://unknown.invalid/"
            })
    void refusesAddressesThatAreNotPublic(String url) {
        refused(url, "WEBHOOK_ADDRESS_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://127.0.0.01/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://0x7F.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://0/",
                "https://127.0.0.1./",
                "https://localhost./",
                "https://hooks.example.jp./",
                "https://user@hooks.example.jp/",
                "https://user:secret@hooks.example.jp/",
                "https://hooks.example.jp@127.0.0.1/",
                "https://@hooks.example.jp/",
                "https://hooks.example.jp#@127.0.0.1/",
                "https://hooks.example.jp/#fragment",
                "https://hooks.example.jp\\@127.0.0.1/",
                "https://127.0.0.1\\.hooks.example.jp/",
                "https:\\\\hooks.example.jp/",
                "https://hooks.example.jp:/",
                "https://hooks.example.jp:99999999999/",
                "https://[fe80::1%25eth0]/",
                "https://[::1/",
                "https://[::1]x/",
                "https://例え.example.jp/",
                "https://①②⑦.⓪.⓪.①/",
                "https://１２７.0.0.1/",
                "https://127。0。0。1/",
                "https://hooks%2eexample.jp/",
                "https://hooks_1.example.jp/",
                "https:///path",
                "https:hooks.example.jp",
                "//hooks.example.jp/",
                "hooks.example.jp/telework",
                "/telework",
                " https://hooks.example.jp/",
                "https://hooks.example.jp/ a",
                "https://hooks.example.jp/\ta",
                "https://hooks.example.jp/%zz",
                "mailto:hooks@example.jp",
                "jar:https://hooks.example.jp/a.jar!/",
                "file:///etc/passwd"
            })
    void refusesWhatProgramsReadDifferently(String url) {
        refused(url, "WEBHOOK_URL_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.jp/",
                "HTTP://hooks.example.jp/",
                "ftp://hooks.example.jp/",
                "gopher://hooks.example.jp/",
                "file://hooks.example.jp/etc/passwd",
                "ws://hooks.example.jp/"
            })
    void refusesOtherSchemes(String url) {
        refused(url, "WEBHOOK_NOT_HTTPS");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 25, 80, 5432, 6379, 8080, 9081, 65535, 65536, 70000})
    void refusesOtherPorts(int port) {
        refused("https://hooks.example.jp:" + port + "/", "WEBHOOK_PORT_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "93.184.215.14, 10.0.0.1",
        "10.0.0.1, 93.184.215.14",
        "2606:4700::1111, fd00::1",
        "::ffff:192.168.0.1, 93.184.215.14"
    })
    void oneAddressInsideRulesOutAName(String one, String other) {
        names.answer("both.example.jp", one, other);
        refused("https://both.example.jp/", "WEBHOOK_ADDRESS_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.jp",
                "https://hooks.example.jp/telework?token=a%20b",
                "HTTPS://Hooks.example.jp:443/a/b",
                "https://hooks.example.jp:8443/",
                "https://xn--r8jz45g.example.jp/",
                "https://93.184.215.14/",
                "https://[2606:4700::1111]/",
                "https://[64:ff9b::5db8:d70e]/"
            })
    void takesPublicAddresses(String url) {
        names.answer("Hooks.example.jp", "93.184.215.14");
        assertThat(register(url).statusCode()).as(url).isEqualTo(201);
    }

    @Test
    void refusesWhatIsTooLong() {
        refused("https://hooks.example.jp/" + "a".repeat(976), "WEBHOOK_URL_INVALID");
        assertThat(register("https://hooks.example.jp/" + "a".repeat(975)).statusCode())
                .isEqualTo(201);
    }
}
