package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.gateway.attack.AttackCase;
import jp.telework.gateway.attack.ForgedToken;
import jp.telework.gateway.world.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Attacks against the real suite. The tables of attacks are the gateway's own
 * ({@code raw-http.txt}, {@code tokens.txt}); expected and got are printed and kept in {@code target/figures}. No
 * attack changes anything in the database.
 */
@ExtendWith(RealStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(6)
class AttackIT {

    /** So few that one address may ask so often: each waits a fifth of a second for what might follow an answer. */
    private static final int ATTACKERS = 3;

    private final Suite suite;
    private final String host;
    private final int port;
    private final String token;
    private final List<String> table = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private String before;

    AttackIT(Suite suite) {
        this.suite = suite;
        this.host = suite.gateway().getAuthority();
        this.port = suite.gateway().getPort();
        this.token = suite.signIn().kept("telework-cli", "shirahama");
        // What operations take is known once the gateway has their contract.
        suite.anyone().get("/openapi.json").expect(200);
    }

    @BeforeEach
    void startWithACleanSheet() {
        table.clear();
        wrong.clear();
        before = suite.books().state();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(suite.books().state()).isEqualTo(before);
    }

    @Test
    void requestsAsNoLibraryWritesThem() throws Exception {
        List<AttackCase> attacks = AttackCase.all();
        List<String> answers = answersTo(attacks);
        for (int i = 0; i < attacks.size(); i++) {
            AttackCase attack = attacks.get(i);
            String answer = answers.get(i);
            note(
                    attack.family(),
                    attack.name(),
                    attack.statuses().toString(),
                    RawClient.status(answer),
                    attack.fault(answer));
            if (answer.contains("\r\nLocation: ")) {
                wrong.add(attack + " is redirected");
            }
        }
        report("attacks-http");
    }

    /** Side by side: whether an answer was the last is known only after a while of silence. */
    private List<String> answersTo(List<AttackCase> attacks) throws Exception {
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        try {
            List<Callable<String>> exchanges = attacks.stream()
                    .map(attack -> (Callable<String>) () -> RawClient.exchange(port, attack.bytes(host, token)))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : attackers.invokeAll(exchanges)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            attackers.shutdownNow();
        }
    }

    @Test
    void forgedTokens() {
        PublicKey key = providersKey();
        String keyId = Jwt.of(token).headerFields().path("kid").asText();
        for (ForgedToken forged : ForgedToken.all()) {
            String bad = forged.from(token, keyId, key);
            for (String path : List.of("/applications", "/calls")) {
                for (var door : List.of(suite.gateway(), suite.subsidyDirectly())) {
                    int status = new Client(door)
                            .with("Authorization", "Bearer " + bad)
                            .get(Case.API + path)
                            .status();
                    boolean right = status == 401 || status == 431;
                    String where = door.equals(suite.gateway()) ? " at the gateway" : " at the service";
                    note("token", forged.name() + where + path, "401", status, right ? "" : "status " + status);
                }
            }
        }
        report("attacks-tokens");
    }

    /** Shirahama claims by all headers it can think of to be the ministry: it still sees no more than Shirahama's. */
    @Test
    void headersThatClaimAnotherIdentity() {
        Client honest = suite.as("shirahama");
        String own =
                honest.get(Case.API + "/applications?limit=100").expect(200).text();
        for (String name : List.of(
                "X-User",
                "X-Org",
                "X-Roles",
                "X-Tenant",
                "X_Tenant",
                "Remote-User",
                "X-Forwarded-User",
                "Forwarded",
                "X-Forwarded-For",
                "X-Real-IP",
                "X-Forwarded-Host",
                "X-Original-URL",
                "X-Rewrite-URL",
                "Cookie")) {
            Answer answer = honest.with(name, "officer; org=2000012020001; /api/subsidy/v1/audit")
                    .get(Case.API + "/applications?limit=100");
            boolean same = answer.status() == 200 && answer.text().equals(own);
            note("spoofing", name, "the same list", answer.status(), same ? "" : "another answer");
        }
        report("attacks-spoofing");
    }

    @Test
    void aFloodFromOneAddressIsLimitedAndOthersNoticeNothing() throws IOException {
        String request = "GET " + Case.API + "/calls?limit=1 HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        int refused = RawClient.repeat("127.0.0.81", port, request, 400, 429);
        note("flood", "400 public reads at once", "> 0 refused", 429, refused > 0 ? "" : "none refused");
        String answer =
                RawClient.exchange("127.0.0.81", port, request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        if (RawClient.status(answer) == 429) {
            assertThat(answer).contains("Retry-After: ", "RateLimit: \"address\";r=0", "\"code\":\"RATE_LIMITED\"");
        }
        int other = RawClient.status(RawClient.exchange("127.0.0.82", port, request));
        note("flood", "another address meanwhile", "200", other, other == 200 ? "" : "status " + other);
        String signedIn = request.replace("\r\n\r\n", "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        int same = RawClient.status(RawClient.exchange("127.0.0.81", port, signedIn));
        note("flood", "a good token from the same address", "200", same, same == 200 ? "" : "status " + same);
        String guess = "GET " + Case.API + "/applications HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer "
                + Jwt.of(token).tampered() + "\r\n\r\n";
        int guesses = RawClient.repeat("127.0.0.83", port, guess, 400, 429);
        note("flood", "400 bad tokens", "> 0 refused", 429, guesses > 0 ? "" : "none refused");
        report("attacks-flood");
    }

    /** Two hundred connections that never finish their request: other clients are served as if these were absent. */
    @Test
    void slowClientsHoldNobodyUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            Instant start = Instant.now();
            for (int i = 0; i < 20; i++) {
                suite.as("shirahama").get(Case.API + "/calls").expect(200);
            }
            long millis = Duration.between(start, Instant.now()).toMillis() / 20;
            note(
                    "slow",
                    "200 open heads, others' mean time",
                    "< 500 ms",
                    (int) millis,
                    millis < 500 ? "" : millis + " ms");
            slow.get(0).setSoTimeout(15_000);
            String end = new String(slow.get(0).getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            note(
                    "slow",
                    "a head that never ends",
                    "408",
                    RawClient.status(end),
                    end.startsWith("HTTP/1.1 408") ? "" : end);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        report("attacks-slow");
    }

    @Test
    void anotherRequestIdIsNotTakenOverAndIdsAreNotGuessed() {
        Answer answer = suite.as("shirahama")
                .with("X-Request-Id", "<script>alert(1)</script>")
                .get(Case.API + "/applications/" + UUID.randomUUID());
        answer.expectProblem(404, "NOT_FOUND");
        assertThat(answer.text()).doesNotContain("<script>");
    }

    private void note(String family, String name, String expected, int got, String fault) {
        table.add(String.format("%-10s %-58s expected %-22s got %-6d %s", family, name, expected, got, fault));
        if (!fault.isEmpty()) {
            wrong.add(family + ": " + name + ": " + fault);
        }
    }

    private void report(String name) {
        Figures.show(name, "Expected and got", "\n" + String.join("\n", table) + "\n");
        assertThat(wrong).isEmpty();
    }

    private PublicKey providersKey() {
        JsonNode keys = new Client(suite.signIn().tokenEndpoint())
                .get(suite.signIn().tokenEndpoint().getPath().replace("/token", "/certs"))
                .expect(200)
                .json()
                .path("keys");
        for (JsonNode key : keys) {
            if (key.path("use").asText().equals("sig")
                    && key.path("kty").asText().equals("RSA")) {
                return rsa(key.path("n").asText(), key.path("e").asText());
            }
        }
        throw new AssertionError("no RSA key: " + keys);
    }

    private static PublicKey rsa(String modulus, String exponent) {
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            new BigInteger(1, decoder.decode(modulus)), new BigInteger(1, decoder.decode(exponent))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
