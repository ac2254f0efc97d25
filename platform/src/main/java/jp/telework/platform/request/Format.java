package jp.telework.platform.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
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
        return asked(formats, parameter, headers.getAcceptableMediaTypes());
    }

    /**
     * The same, for filters.
     *
     * @param acceptable what the caller takes, the preferred first
     */
    static <F extends Enum<F> & Format> F asked(
            Class<F> formats, @Nullable String parameter, List<MediaType> acceptable) {
        F[] known = formats.getEnumConstants();
        if (parameter != null) {
            return Arrays.stream(known)
                    .filter(format -> format.parameter().equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(CommonError.INVALID_PARAMETER, "format"));
        }
        // Sorted by the caller's preference. Parameters such as a character set do not decide on the format.
        return acceptable.stream()
                .flatMap(accepted -> Arrays.stream(known).filter(format -> accepted.isCompatible(format.mediaType())))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_ACCEPTABLE));
    }
}
