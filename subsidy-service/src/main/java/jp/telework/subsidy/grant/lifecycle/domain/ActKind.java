package jp.telework.subsidy.grant.lifecycle.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a kind of acts, in the database, in the API and in the types of events. A class may be renamed or moved; its
 * name stays, because old rows and readers of events know it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActKind {
    String value();
}
