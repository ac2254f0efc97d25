package jp.telework.platform.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the data of events. The published schema of events ({@code GET /events/schema}) is made of the classes that have it,
 * and the journal refuses any other data.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventData {

    /** What the events are about, as in their types: {@code application}. */
    String kind();

    /** Of which events; empty for all of the kind that no other class is the data of. */
    String[] verbs() default {};
}
