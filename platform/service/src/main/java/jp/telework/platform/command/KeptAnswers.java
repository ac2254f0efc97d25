package jp.telework.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;

/**
 * The form in which answers are remembered: without what is {@link NotRemembered}, and bound to what the caller was when the
 * answer was given.
 */
@ApplicationScoped
class KeptAnswers {

    /** Stands among the remembered headers and is never sent. Answers of older releases have none. */
    private static final String AUTHORITY = "telework-authority";

    private final ObjectMapper json;

    KeptAnswers(ObjectMapper json) {
        this.json = json.copy();
        this.json.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new LeavesOut(), json.getSerializationConfig().getAnnotationIntrospector()));
    }

    String body(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a view must be printable as JSON", broken);
        }
    }

    /** The headers to remember. */
    Map<String, String> bound(Map<String, String> headers, Optional<Caller> caller) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(AUTHORITY, authority(caller));
        return all;
    }

    /**
     * The headers of a replay.
     *
     * @throws Refusal FORBIDDEN when the caller has lost or changed the role or the organisation for which the answer was given
     */
    Map<String, String> released(Map<String, String> remembered, Optional<Caller> caller) {
        Map<String, String> headers = new TreeMap<>(remembered);
        String then = headers.remove(AUTHORITY);
        if (then != null && !then.equals(authority(caller))) {
            throw Refusal.of(CommonError.FORBIDDEN);
        }
        return headers;
    }

    /** The roles are those that permit the operation, so that a further office of the same person does not matter. */
    private static String authority(Optional<Caller> caller) {
        String whole = caller.map(known -> known.organisation() + "|" + new TreeSet<>(known.roles()))
                .orElse("public");
        return CanonicalJson.sha256(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static final class LeavesOut extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(NotRemembered.class);
        }
    }
}
