package jp.telework.gateway.attack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One line of {@code tokens.txt}: how a forger makes a token out of a good one. */
public record ForgedToken(String name, String signer, String header) {

    private static final KeyPair STRANGER = newKeys();

    public static List<ForgedToken> all() {
        return AttackCase.lines("tokens.txt")
                .map(line -> line.split("\\|", 3))
                .map(fields -> new ForgedToken(fields[0].strip(), fields[1].strip(), fields[2].strip()))
                .toList();
    }

    /**
     * The forged token.
     *
     * @param good a token that is accepted
     * @param keyId the id of the provider's key
     * @param publicKey that key, as everybody can fetch it
     */
    public String from(String good, String keyId, PublicKey publicKey) {
        String[] parts = good.split("\\.", -1);
        String modulus =
                encode(((RSAPublicKey) STRANGER.getPublic()).getModulus().toByteArray());
        String filled = header.replace("{kid}", keyId).replace("{n}", modulus).replace("{long}", "k".repeat(8_000));
        String signed = encode(filled.getBytes(StandardCharsets.UTF_8)) + "." + parts[1];
        return signed + "."
                + switch (signer) {
                    case "good" -> parts[2];
                    case "none" -> "";
                    case "stranger" -> encode(bySignature(signed));
                    case "public" -> encode(byMac(signed, publicKey));
                    default -> throw new IllegalArgumentException(signer);
                };
    }

    private static byte[] bySignature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(STRANGER.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form of the key that is published most often, and so the one that a careless verifier would use. */
    private static byte[] byMac(String text, PublicKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            mac.init(new SecretKeySpec(pem.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
