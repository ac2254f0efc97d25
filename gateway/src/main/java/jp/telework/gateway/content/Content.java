package jp.telework.gateway.content;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** One document in the forms in which it may leave: as it is and, where that is shorter, compressed. Kept in the heap. */
public final class Content {

    private static final String GZIP = "gzip";

    /** Compressing must save this share, or all clients get the plain form. */
    private static final double WORTH_IT = 0.9;

    private final String mediaType;
    private final Form plain;
    private final Optional<Form> compressed;

    private Content(String mediaType, Form plain, Optional<Form> compressed) {
        this.mediaType = mediaType;
        this.plain = plain;
        this.compressed = compressed;
    }

    /** Compresses, which takes a while: not on a thread that serves requests. */
    public static Content of(byte[] bytes, String mediaType) {
        String digest = Digest.of(bytes);
        byte[] shorter = gzip(bytes);
        Optional<Form> compressed = shorter.length < bytes.length * WORTH_IT
                ? Optional.of(new Form(Buffer.buffer(shorter), '"' + digest + "-gzip\"", Optional.of(GZIP)))
                : Optional.empty();
        return new Content(mediaType, new Form(Buffer.buffer(bytes), '"' + digest + '"', Optional.empty()), compressed);
    }

    String mediaType() {
        return mediaType;
    }

    /** The shortest form that the client takes. */
    Form formFor(List<String> acceptEncoding) {
        return compressed.filter(form -> takesGzip(acceptEncoding)).orElse(plain);
    }

    /** A coding that is named counts before the asterisk; a weight of zero refuses it. */
    private static boolean takesGzip(List<String> acceptEncoding) {
        boolean takesAny = false;
        for (String line : acceptEncoding) {
            for (String item : line.split(",", -1)) {
                String[] parts = item.split(";", 2);
                String coding = parts[0].strip().toLowerCase(Locale.ROOT);
                boolean wanted = parts.length == 1 || !isZero(parts[1]);
                if (coding.equals(GZIP) || coding.equals("x-gzip")) {
                    return wanted;
                }
                takesAny |= coding.equals("*") && wanted;
            }
        }
        return takesAny;
    }

    private static boolean isZero(String parameter) {
        return parameter.replace(" ", "").toLowerCase(Locale.ROOT).matches("q=0(\\.0*)?");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /**
     * The bytes that leave.
     *
     * @param tag names exactly these bytes, as a strong tag must
     * @param coding for Content-Encoding
     */
    record Form(Buffer bytes, String tag, Optional<String> coding) {}
}
