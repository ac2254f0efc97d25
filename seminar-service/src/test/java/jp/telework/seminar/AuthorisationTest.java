package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.seminar.mail.MailCalls;
import jp.telework.seminar.seminar.SeminarCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;

@QuarkusTest
@ServiceDatabase("seminar")
class AuthorisationTest extends AuthorisationWalk {

    /** Each feature prepares its own operations; the first that knows one is asked. */
    private static final List<Preparation> FEATURES = List.of(new MailCalls(), new SeminarCalls());

    @Override
    protected String base() {
        return "jp.telework.seminar";
    }

    @Override
    protected Call prepare(String operation, String column) {
        return FEATURES.stream()
                .filter(feature -> feature.knows(operation))
                .findFirst()
                .map(feature -> feature.prepare(operation, column))
                .orElseGet(Call::plain);
    }
}
