package jp.telework.platform.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of a view that is not kept under an Idempotency-Key: a replayed answer leaves it out. It is for content that only few
 * people may read, such as notes and texts of mails; {@link Answer#keeping} is for content that is shown only once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface NotRemembered {}
