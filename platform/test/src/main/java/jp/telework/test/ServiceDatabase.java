package jp.telework.test;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.telework.test.contract.HoldAnswers;
import jp.telework.test.event.HoldEvents;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL with the named database, and an identity provider that signs tokens.
 * The service's role has the database's name.
 */
@WithTestResource(ServiceTestResource.class)
@ExtendWith({HoldAnswers.class, HoldEvents.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ServiceDatabase {

    String value();
}
