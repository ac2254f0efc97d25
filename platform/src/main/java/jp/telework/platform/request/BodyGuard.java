package jp.telework.platform.request;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds JSON bodies, whatever their length header says, takes them in UTF-8 alone (RFC 8259 §8.1), and keeps the digest
 * that tells retries from reuse. Jackson would find out UTF-16 and UTF-32 by itself and read them.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {

    private static final ObjectMapper PLAIN = new ObjectMapper();

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
        byte[] body = new Bounded(context.getInputStream(), maximum).readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        Object read = proceed(context, body);
        if (read == null) {
            // Nothing, or the word null: whoever announces JSON sends a value.
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        request.get().bodyDigest(CanonicalJson.sha256(body));
        return read;
    }

    private Object proceed(ReaderInterceptorContext context, byte[] body) throws IOException {
        try {
            return context.proceed();
        } catch (UnrecognizedPropertyException unknown) {
            request.get().sentBesideUnknown(namesBeside(unknown, body));
            throw unknown;
        }
    }

    /** All fields of the object that has a field which nobody knows; none when the rest of the body is no JSON. */
    private static Set<String> namesBeside(UnrecognizedPropertyException unknown, byte[] body) {
        try {
            JsonNode object = PLAIN.readTree(body);
            List<JsonMappingException.Reference> path = unknown.getPath();
            for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
                object = step.getFieldName() == null ? object.path(step.getIndex()) : object.path(step.getFieldName());
            }
            Set<String> names = new HashSet<>();
            object.fieldNames().forEachRemaining(names::add);
            return names;
        } catch (IOException broken) {
            return Set.of();
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
