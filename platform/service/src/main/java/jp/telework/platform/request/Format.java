package jp.telework.platform.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A representation of a list or resource, one constant of an enum whose first constant is the preferred one. */
public interface Format {

    /** The value of the parameter {@code format}. */
    String parameter();

    MediaType mediaType();

    /**
     * The format asked for: by the parameter, for links in pages and subscriptions, else by the Accept header.
     *
     * @throws Refusal INVALID_PARAMETER or NOT_ACCEPTABLE
     */
    static <F extends Enum<F> & Format> F asked(Class<F> formats, @Nullable String parameter, HttpHeaders headers) {
        List<String> accept = headers.getRequestHeader(HttpHeaders.ACCEPT);
        return asked(formats, parameter, Acceptable.of(accept == null ? List.of() : accept));
    }

    /** The same, for filters. */
    static <F extends Enum<F> & Format> F asked(Class<F> formats, @Nullable String parameter, Acceptable acceptable) {
        List<F> known = List.of(formats.getEnumConstants());
        if (parameter != null) {
            return known.stream()
                    .filter(format -> format.parameter().equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofParameter("format"));
        }
        // Parameters such as a character set do not decide on the format.
        return acceptable.best(known, Format::mediaType).orElseThrow(() -> Refusal.of(CommonError.NOT_ACCEPTABLE));
    }
}
