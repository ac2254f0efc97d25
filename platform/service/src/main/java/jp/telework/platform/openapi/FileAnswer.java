package jp.telework.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an operation answers 200 with a file, of the one media type that it produces. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface FileAnswer {

    /** What the file is, in Japanese and English. */
    String value();
}
