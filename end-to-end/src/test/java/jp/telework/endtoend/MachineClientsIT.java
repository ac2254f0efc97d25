package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Systems sign in without a person: with a secret, or, better, with a key that never leaves them (RFC 7523). */
@ExtendWith(RealStack.class)
@Order(5)
class MachineClientsIT {

    private static final String CLIENT = "itoshima-system";
    private static final Path KEY = Path.of("../deploy/keycloak/itoshima-system.local-only.pem");

    private final Suite suite;

    MachineClientsIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void withASecret() {
        suite.asSystem("shirahama-system").get(Case.API + "/applications").expect(200);
    }

    @Test
    void withAKeyOfItsOwn() {
        Answer answer = ask(assertion(ownKey(), suite.signIn().tokenEndpoint().toString()));
        String token = answer.expect(200).json().path("access_token").asText();
        assertThat(Jwt.of(token).claims().path("org").asText()).isEqualTo("5000020402303");
        new Client(suite.gateway())
                .with("Authorization", "Bearer " + token)
                .get(Case.API + "/applications")
                .expect(200);
    }

    @Test
    void notWithAnotherKeyNorWithAnAssertionForAnotherServer() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        PrivateKey stranger = generator.generateKeyPair().getPrivate();
        String here = suite.signIn().tokenEndpoint().toString();
        assertThat(ask(assertion(stranger, here)).status()).isIn(400, 401);
        assertThat(ask(assertion(ownKey(), "https://elsewhere.invalid/token")).status())
                .isIn(400, 401);
    }

    private Answer ask(String assertion) {
        return new Client(suite.signIn().tokenEndpoint())
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        suite.signIn().tokenEndpoint().getPath(),
                        "grant_type=client_credentials&client_id=" + CLIENT
                                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                                + "&client_assertion=" + assertion);
    }

    private static String assertion(PrivateKey key, String tokenEndpoint) {
        Instant now = Instant.now();
        // The realm is the audience that the provider's own documentation names.
        String audience = tokenEndpoint.replace("/protocol/openid-connect/token", "");
        String claims = """
                {"iss":"%1$s","sub":"%1$s","aud":"%2$s","jti":"%3$s","iat":%4$d,"exp":%5$d}""".formatted(
                        CLIENT,
                        audience,
                        UUID.randomUUID(),
                        now.getEpochSecond(),
                        now.plusSeconds(50).getEpochSecond());
        String signed = encode("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"itoshima-system-local\"}"
                        .getBytes(StandardCharsets.UTF_8))
                + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey ownKey() {
        try {
            String pem = Files.readString(KEY).replaceAll("-----.*?-----|\\s", "");
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
