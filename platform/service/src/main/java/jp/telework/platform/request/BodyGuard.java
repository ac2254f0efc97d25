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
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds JSON bodies by the bytes that arrive, not by the length header. Takes them in UTF-8 alone (RFC 8259 §8.1): Jackson
 * would also detect and read UTF-16 and UTF-32. Keeps the digest that tells a retry from another use of the key.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final Instance<CurrentRequest> request;
    private final int maximum;

    BodyGuard(
            Instance<CurrentRequest> request,
            @ConfigProperty(name = "telework.limits.json-body-bytes", defaultValue = "1048576") int maximum) {
        this.request = request;
        this.maximum = maximum;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readNBytes(maximum + 1);
        refuseOtherEncodings(body);
        if (body.length > maximum) {
            throw Refusal.of(CommonError.BODY_TOO_LARGE, maximum);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        Object read = proceed(context, body);
        if (read == null) {
            // Nothing, or the word null: a caller who announces JSON must send a value.
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        request.get().bodyDigest(CanonicalJson.sha256(body));
        return read;
    }

    /** JSON in UTF-8 has no NUL, and begins in ASCII, without a byte order mark. */
    private static void refuseOtherEncodings(byte[] body) {
        boolean other = body.length > 0 && body[0] < 0;
        for (int i = 0; i < body.length && !other; i++) {
            other = body[i] == 0;
        }
        if (other) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
    }

    private Object proceed(ReaderInterceptorContext context, byte[] body) throws IOException {
        try {
            return context.proceed();
        } catch (UnrecognizedPropertyException unknown) {
            request.get().sentBesideUnknown(namesBeside(unknown, body));
            throw unknown;
        }
    }

    /** All fields of the object that has an unknown field; none when the rest of the body is no JSON. */
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
}
