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

/** Bounds JSON bodies, whatever their length header says, and keeps the digest that tells retries from reuse. */
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

    /** A stream that refuses to go on behind its limit. */
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
                count(1);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            if (got > 0) {
                count(got);
            }
            return got;
        }

        private void count(int more) {
            count += more;
            if (count > maximum) {
                throw Refusal.of(CommonError.BODY_TOO_LARGE, maximum);
            }
        }
    }
}
