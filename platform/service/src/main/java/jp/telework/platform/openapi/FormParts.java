package jp.telework.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parts the multipart form of an operation has, beside its {@code file}. Where the body is described by an
 * enum, that is the type of the part {@code kind}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface FormParts {

    /** The names of the parts that hold text. */
    String[] texts() default {};

    /** The most characters of each text. */
    int most() default 0;
}
