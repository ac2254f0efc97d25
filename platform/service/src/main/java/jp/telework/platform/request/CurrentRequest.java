package jp.telework.platform.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/** What the conventions read from a request. Outside of one (a scheduled job) it gives an id of its own. */
@RequestScoped
public class CurrentRequest {

    private static final int KEY_LENGTH = 255;
    private static final String EMPTY_DIGEST = CanonicalJson.sha256(new byte[0]);

    private final CurrentVertxRequest vertx;
    private final ForwardedHeaders forwarded;
    private final String ownId = UUID.randomUUID().toString();
    private String bodyDigest = EMPTY_DIGEST;
    private Set<String> sentBesideUnknown = Set.of();
    private boolean otherForm;
    private String part = "";

    CurrentRequest(CurrentVertxRequest vertx, ForwardedHeaders forwarded) {
        this.vertx = vertx;
        this.forwarded = forwarded;
    }

    private @Nullable RoutingContext routing() {
        return vertx.getCurrent();
    }

    private @Nullable String header(String name) {
        RoutingContext routing = routing();
        return routing == null ? null : routing.request().getHeader(name);
    }

    /** A header that is a list, with all its lines; null when it is absent. */
    private @Nullable String list(String name) {
        RoutingContext routing = routing();
        List<String> lines =
                routing == null ? List.of() : routing.request().headers().getAll(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    public String id() {
        RoutingContext routing = routing();
        @Nullable Object id = routing == null ? null : routing.data().get(RequestIds.ATTRIBUTE);
        return id == null ? ownId : id.toString();
    }

    public Language language() {
        return Language.preferred(header("Accept-Language"));
    }

    /**
     * The media types that the caller takes.
     *
     * @throws Refusal INVALID_HEADER
     */
    public Acceptable acceptable() {
        RoutingContext routing = routing();
        return Acceptable.of(
                routing == null ? List.of() : routing.request().headers().getAll("Accept"));
    }

    /** Path without query, as sent. */
    public String path() {
        RoutingContext routing = routing();
        return routing == null
                ? ""
                : Objects.requireNonNullElse(routing.request().path(), "/");
    }

    /** Whether the client's connection has ended, so that no answer reaches it. */
    public boolean isCut() {
        RoutingContext routing = routing();
        return routing != null && routing.response().closed();
    }

    public String method() {
        RoutingContext routing = routing();
        return routing == null ? "" : routing.request().method().name();
    }

    /** The network address of the client, as the gateway tells it; empty outside of a request. */
    public String clientAddress() {
        RoutingContext routing = routing();
        return routing == null ? "" : forwarded.clientAddress(routing.request()).orElse("");
    }

    /** Whether the caller asks for a dry run ({@code ?dryRun=true}). */
    public boolean dryRun() {
        RoutingContext routing = routing();
        String asked = routing == null ? null : routing.request().getParam("dryRun");
        return Boolean.TRUE.equals(Parameters.read("dryRun", asked, Parameters::flag));
    }

    /**
     * The key under which the answer is remembered.
     *
     * @throws Refusal INVALID_IDEMPOTENCY_KEY when it is empty or longer than 255 characters
     */
    public Optional<String> idempotencyKey() {
        String key = header("Idempotency-Key");
        if (key == null) {
            return Optional.empty();
        }
        boolean printable = key.chars().allMatch(c -> c >= 0x20 && c != 0x7F);
        if (key.isBlank() || key.length() > KEY_LENGTH || !printable) {
            throw Refusal.of(CommonError.INVALID_IDEMPOTENCY_KEY);
        }
        return Optional.of(
                part.isEmpty() ? key : CanonicalJson.sha256((part + "\n" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Begins a part of a request that runs several commands. Each has its own remembered answer, so that a request sent again does
     * what is missing and answers the rest as before.
     */
    public void beginPart(String name) {
        part = name;
    }

    /**
     * The caller's If-Match header.
     *
     * @throws Refusal PRECONDITION_REQUIRED when it is missing, INVALID_HEADER for {@code *}: it fits every version, so that
     *     callers who did not see each other's change would overwrite it
     */
    public IfMatch ifMatch() {
        String header = list("If-Match");
        if (header == null || header.isBlank()) {
            throw Refusal.of(CommonError.PRECONDITION_REQUIRED);
        }
        if (Arrays.stream(header.split(",")).map(String::strip).anyMatch("*"::equals)) {
            throw Refusal.of(CommonError.INVALID_HEADER, "If-Match");
        }
        return IfMatch.of(header);
    }

    /** What the caller already has of the form asked for. */
    public IfNoneMatch ifNoneMatch() {
        return new IfNoneMatch(otherForm ? null : list("If-None-Match"));
    }

    /** The answer comes in a form that has no tag: a tag that the caller holds is another form's. */
    public void answerWithoutTag() {
        otherForm = true;
    }

    /** Sets the fields beside an unknown field; {@link BodyGuard} calls it. */
    void sentBesideUnknown(Set<String> names) {
        this.sentBesideUnknown = Set.copyOf(names);
    }

    /** The fields that were sent in the object with an unknown field, that one included; empty when they cannot be told. */
    public Set<String> sentBesideUnknown() {
        return sentBesideUnknown;
    }

    /** Sets the SHA-256 of the body's canonical JSON; the reader of the body calls it. */
    void bodyDigest(String digest) {
        this.bodyDigest = digest;
    }

    /**
     * Takes the content of a multipart body into the digest. Its raw bytes differ from try to try (boundaries), so the
     * parts count.
     */
    public void digestParts(String... parts) {
        bodyDigest = CanonicalJson.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Two requests with the same fingerprint are the same request. If-Match is left out: a retry may carry a newer one. */
    public String fingerprint() {
        RoutingContext routing = routing();
        String query = routing == null ? "" : String.valueOf(routing.request().query());
        String whole = method() + "\n" + path() + "\n" + query + "\n" + bodyDigest;
        return CanonicalJson.sha256(whole.getBytes(StandardCharsets.UTF_8));
    }
}
