package jp.telework.platform.deprecation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces the end of an operation, on its resource method beside {@code @Operation}. The contract and every answer of the
 * operation tell it, the answers with the headers {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and
 * {@code Link}. The method may be removed in a major version after the sunset.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DeprecatedOperation {

    /** First day, in Japan, on which it should no longer be used: {@code 2026-12-01}. */
    String since();

    /** First day, in Japan, on which it may be gone: {@code 2027-12-01}. */
    String sunset();

    /** Path of what takes its place: {@code /api/subsidy/v2/calls}. */
    String successor();
}
