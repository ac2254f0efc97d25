package jp.telework.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** A signed token taken apart, to forge it. */
record Jwt(String header, String payload, String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Jwt of(String token) {
        String[] parts = token.split("\\.", -1);
        return new Jwt(parts[0], parts[1], parts[2]);
    }

    JsonNode claims() {
        return decoded(payload);
    }

    Jwt with(ObjectNode otherHeader) {
        return new Jwt(encoded(utf8(otherHeader.toString())), payload, signature);
    }

    /** Another first character changes the signature's bits; the last one may carry unused bits. */
    String tampered() {
        char other = signature.charAt(0) == 'A' ? 'B' : 'A';
        return header + "." + payload + "." + other + signature.substring(1);
    }

    /** Claims of one's own choice under the genuine signature. */
    String withOtherClaims(ObjectNode claims) {
        return header + "." + encoded(utf8(claims.toString())) + "." + signature;
    }

    /** The genuine header, with its key id, and claims; only the key is someone else's. */
    String signedByAStranger() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update(utf8(header + "." + payload));
            return header + "." + payload + "." + encoded(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String unsigned() {
        ObjectNode none = JSON.createObjectNode().put("alg", "none").put("typ", "JWT");
        return encoded(utf8(none.toString())) + "." + payload + ".";
    }

    ObjectNode headerFields() {
        return (ObjectNode) decoded(header);
    }

    private static JsonNode decoded(String part) {
        try {
            return JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
