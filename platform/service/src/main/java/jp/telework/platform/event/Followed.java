package jp.telework.platform.event;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of cases that an importer reads once and then follows by the event feed. Asked for with {@code eventsAfter=true}, its
 * page names the event from which to follow, so that the importer can start at any time without a gap.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Followed {

    /** The query parameter. */
    String PARAMETER = "eventsAfter";
}
