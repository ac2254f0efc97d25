package jp.telework.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that changes something without If-Match. {@link ConditionalChanges} tells in the contract that every
 * other change needs the header.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Unconditional {

    /** Why two callers cannot overwrite each other's change. */
    String value();
}
