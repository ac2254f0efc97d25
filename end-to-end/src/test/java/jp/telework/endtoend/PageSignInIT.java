package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in on the API page, step by step as the page does it: authorization code with PKCE, then a call. */
@ExtendWith(RealStack.class)
@Order(5)
class PageSignInIT {

    /** What the realm allows; where the browser would be sent is not asked. */
    private static final String BACK = "http://localhost:8080/docs/oauth2-redirect.html";

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk-dBjftJeZ4CVP";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Suite suite;
    private final HttpClient browser = HttpClient.newHttpClient();
    private String cookies = "";

    PageSignInIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theContractTellsAllThatThePageNeeds() throws Exception {
        JsonNode flow = flow();
        String client = flow.path("x-client-id").asText();
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        HttpResponse<String> form = get(flow.path("authorizationUrl").asText()
                + "?response_type=code&scope=openid&client_id="
                + client + "&redirect_uri=" + encoded(BACK) + "&state=s&code_challenge_method=S256&code_challenge="
                + challenge);
        // By hand: they are marked Secure, and the local provider has no TLS, which browsers forgive localhost.
        cookies = form.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
        HttpResponse<String> back =
                post(first(FORM, form.body()).replace("&amp;", "&"), "username=shirahama&password=telework");
        String location = back.headers().firstValue("Location").orElse("");
        assertThat(location).startsWith(BACK);
        HttpResponse<String> answer = post(
                flow.path("tokenUrl").asText(),
                "grant_type=authorization_code&client_id=" + client + "&code=" + first(CODE, location)
                        + "&redirect_uri=" + encoded(BACK) + "&code_verifier=" + VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        // Without this header the browser would keep the token from the page.
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:8080");
        String token = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(answer.body())
                .path("access_token")
                .asText();
        new Client(suite.gateway())
                .with("Authorization", "Bearer " + token)
                .get(Case.API + "/applications")
                .expect(200);
    }

    /** The gateway asks for it every few seconds until the provider, which starts last, has answered once. */
    private JsonNode flow() throws InterruptedException {
        String place = "/components/securitySchemes/signIn/flows/authorizationCode";
        Instant patience = Instant.now().plusSeconds(20);
        JsonNode flow =
                suite.anyone().get("/openapi?format=json").expect(200).json().at(place);
        while (flow.isMissingNode() && Instant.now().isBefore(patience)) {
            Thread.sleep(500);
            flow = suite.anyone().get("/openapi?format=json").expect(200).json().at(place);
        }
        return flow;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .header("Origin", address.contains("/token") ? "http://localhost:8080" : "null")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
