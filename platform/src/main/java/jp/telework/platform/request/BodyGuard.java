package jp.telework.platform.request;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds JSON bodies, whatever their length header says, takes them in UTF-8 alone (RFC 8259 §8.1), and keeps the digest
 * that tells retries from reuse. Jackson would find out UTF-16 and UTF-32 by itself and read them.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {

    private final Instance<CurrentRequest> request;
    private final long maximum;

    BodyGuard(
            Instance<CurrentRequest> request,
            @ConfigProperty(name = "telework.limits.json-body-bytes", defaultValue = "1048576") long maximum) {
        this.request = request;
        this.maximum = maximum;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return context.proceed();
        }
        MessageDigest digest = sha256();
        context.setInputStream(new DigestInputStream(new Bounded(context.getInputStream(), maximum), digest));
        Object read = context.proceed();
        if (read == null) {
            // Nothing, or the word null: whoever announces JSON sends a value.
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        request.get().bodyDigest(HexFormat.of().formatHex(digest.digest()));
        return read;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * A stream that refuses to go on behind its limit and where no JSON in UTF-8 goes on: it has no NUL, and begins in
     * ASCII, without a byte order mark.
     */
    private static final class Bounded extends FilterInputStream {
        private final long maximum;
        private long count;

        Bounded(InputStream in, long maximum) {
            super(in);
            this.maximum = maximum;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                check((byte) next);
                count();
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            for (int i = 0; i < got; i++) {
                check(buffer[offset + i]);
                count();
            }
            return got;
        }

        private void check(byte next) {
            if (next == 0 || (count == 0 && next < 0)) {
                throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
            }
        }

        private void count() {
            count++;
            if (count > maximum) {
                throw Refusal.of(CommonError.BODY_TOO_LARGE, maximum);
            }
        }
    }
}
