package jp.telework.kernel.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the canonical form of RFC 8785 and its SHA-256. Anyone who holds the same content computes the same hash:
 * members sorted, no white space, numbers as ECMAScript writes them, UTF-8.
 */
public final class CanonicalJson {

    private final byte[] bytes;

    private CanonicalJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Brings JSON into canonical form.
     *
     * @param json any JSON object or array
     * @throws IllegalArgumentException when it is not JSON
     */
    public static CanonicalJson of(String json) {
        try {
            return new CanonicalJson(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException notJson) {
            throw new IllegalArgumentException("not JSON: " + notJson.getMessage(), notJson);
        }
    }

    /** Lower-case hexadecimal SHA-256 of the canonical bytes. */
    public String sha256() {
        return sha256(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Lower-case hexadecimal SHA-256 of any bytes. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
