package jp.telework.platform.form;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import jp.telework.kernel.document.FormError;
import jp.telework.kernel.load.Places;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.apache.commons.fileupload.MultipartStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Receives forms. The file goes to disk while it arrives, so that memory does not depend on its size. Nothing is
 * guessed: a part that the operation does not know, or knows and meets twice, is refused by its name.
 */
@ApplicationScoped
public class Forms {

    private static final Logger LOG = Logger.getLogger(Forms.class);
    /** RFC 2046, section 5.1.1: one to seventy characters, the last one no space. */
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private static final int BUFFER = 16 * 1024;
    /** Room for a name of 200 characters, percent-encoded twice over. */
    private static final int HEAD = 8 * 1024;

    private final CurrentVertxRequest exchange;
    private final UploadFolder folder;
    private final FormConfig config;
    private final Places places;

    Forms(CurrentVertxRequest exchange, UploadFolder folder, FormConfig config) {
        this.exchange = exchange;
        this.folder = folder;
        this.config = config;
        this.places = new Places(config.atOnce());
    }

    /**
     * Receives the request's form. To be closed.
     *
     * @param fields parts that may be there besides {@code file}
     * @throws Refusal with a {@link FormError}; UNKNOWN_FIELD or DUPLICATE_ENTRY with the part's name; SERVICE_UNAVAILABLE
     *     when too many forms are on their way or the disk takes no more
     */
    public SentForm receive(InputStream body, String... fields) {
        HttpServerRequest request = exchange.getCurrent().request();
        requireIdentity(request.getHeader("Content-Encoding"));
        byte[] boundary = boundary(request.getHeader("Content-Type"));
        places.take();
        SentForm form = open();
        boolean complete = false;
        try {
            read(form, new FormBody(body, config.slowest()), boundary, Set.of(fields));
            complete = true;
            return form;
        } finally {
            if (!complete) {
                form.close();
            }
        }
    }

    private static void requireIdentity(@Nullable String contentEncoding) {
        if (contentEncoding != null && !contentEncoding.strip().equalsIgnoreCase("identity")) {
            throw Refusal.of(CommonError.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static byte[] boundary(@Nullable String contentType) {
        HeaderValue type = HeaderValue.of(contentType == null ? "" : contentType);
        PartHead.charset(type.parameter("charset"));
        String boundary = type.parameter("boundary");
        if (boundary == null || !BOUNDARY.matcher(boundary).matches()) {
            throw Refusal.of(FormError.FORM_BOUNDARY_INVALID);
        }
        return boundary.getBytes(StandardCharsets.US_ASCII);
    }

    private SentForm open() {
        try {
            return new SentForm(folder.newFile(), places::leave);
        } catch (IOException | RuntimeException noRoom) {
            places.leave();
            throw unavailable(noRoom);
        }
    }

    private static void read(SentForm form, FormBody body, byte[] boundary, Set<String> fields) {
        InputStream buffered = new BufferedInputStream(body, BUFFER);
        MultipartStream parts = new MultipartStream(buffered, boundary, BUFFER, null);
        parts.setHeaderEncoding(StandardCharsets.ISO_8859_1.name());
        parts.setPartHeaderSizeMax(HEAD);
        PartReader reader = new PartReader(form, parts, fields);
        try {
            if (hasNoPart(buffered, boundary)) {
                return;
            }
            if (!parts.skipPreamble()) {
                throw unreadable(body);
            }
            do {
                reader.part();
            } while (parts.readBoundary());
        } catch (PartReader.DiskFull noRoom) {
            throw unavailable(noRoom);
        } catch (IOException malformed) {
            throw unreadable(body);
        }
    }

    /** Browsers send a form without fields as its end alone. It is refused for the parts that are missing. */
    private static boolean hasNoPart(InputStream body, byte[] boundary) throws IOException {
        byte[] end =
                ("--" + new String(boundary, StandardCharsets.US_ASCII) + "--").getBytes(StandardCharsets.US_ASCII);
        body.mark(end.length);
        byte[] start = body.readNBytes(end.length);
        body.reset();
        return Arrays.equals(start, end);
    }

    private static Refusal unreadable(FormBody body) {
        return Refusal.of(body.failed() ? FormError.FORM_TOO_SLOW : FormError.FORM_MALFORMED);
    }

    private static Refusal unavailable(Exception noRoom) {
        LOG.warnf("an upload cannot be kept: %s", noRoom);
        return Refusal.of(CommonError.SERVICE_UNAVAILABLE);
    }
}
