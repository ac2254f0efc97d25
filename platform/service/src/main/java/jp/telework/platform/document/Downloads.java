package jp.telework.platform.document;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import jp.telework.kernel.load.Places;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfNoneMatch;
import jp.telework.platform.request.Tagged;

/** Answers with a file to be saved. */
@ApplicationScoped
public class Downloads {

    private final CurrentRequest request;
    private final CurrentVertxRequest exchange;
    private final Places places;

    Downloads(CurrentRequest request, CurrentVertxRequest exchange, DownloadConfig config) {
        this.request = request;
        this.exchange = exchange;
        this.places = new Places(config.atOnce());
    }

    /**
     * A file as it was attached; 304 when the caller has it. {@link StoredFileWriter} sends it. The download has its
     * place until the last byte has left or the connection has ended.
     *
     * @param finding finds the file and reads its first piece; called when there is a place
     * @throws Refusal SERVICE_UNAVAILABLE when too many files are being sent
     */
    public Response stored(Supplier<StoredFile> finding) {
        places.take();
        AtomicBoolean left = new AtomicBoolean();
        exchange.getCurrent().addEndHandler(ended -> {
            if (left.compareAndSet(false, true)) {
                places.leave();
            }
        });
        StoredFile file = finding.get();
        Response answer =
                attachment(request.ifNoneMatch(), file, file.name(), file.mediaType(), EntityTags.of(file.sha256()));
        if (answer.hasEntity()) {
            answer.getHeaders().putSingle("Content-Length", file.content().size());
        }
        return answer;
    }

    /**
     * A file; 304 when the caller has it. Browsers save it and never show it inside a page of ours.
     *
     * @param content the bytes, or a {@link StoredFile}
     * @param name the file's name, in any script
     * @param tag the entity tag, quoted
     */
    public static Response attachment(
            IfNoneMatch ifNoneMatch, Object content, String name, String mediaType, String tag) {
        return Tagged.builder(ifNoneMatch, content, tag)
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 8187: as in a URL, but with a space as %20. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
