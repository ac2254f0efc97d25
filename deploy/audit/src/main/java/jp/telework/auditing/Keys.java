package jp.telework.auditing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import jp.telework.kernel.audit.SealKey;

/** Public keys from a file: a JSON Web Key Set as {@code GET /audit/keys} answers it, or one key as PEM. */
final class Keys {

    /** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
    private static final String HEAD = "302a300506032b6570032100";

    private Keys() {}

    static List<SealKey> read(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.contains("-----BEGIN")) {
            return List.of(SealKey.ofPublic(text));
        }
        List<SealKey> keys = new ArrayList<>();
        for (JsonNode key : new ObjectMapper().readTree(text).path("keys")) {
            byte[] raw = Base64.getUrlDecoder().decode(key.path("x").asText());
            keys.add(SealKey.ofPublic(Base64.getEncoder()
                    .encodeToString(
                            HexFormat.of().parseHex(HEAD + HexFormat.of().formatHex(raw)))));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no key");
        }
        return keys;
    }
}
