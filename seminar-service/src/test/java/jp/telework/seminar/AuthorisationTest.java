package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.seminar.mail.MailCalls;
import jp.telework.seminar.registration.RegistrationCalls;
import jp.telework.seminar.seminar.SeminarCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Preparation;

@QuarkusTest
@ServiceDatabase("seminar")
class AuthorisationTest extends AuthorisationWalk {

    @Override
    protected String base() {
        return "jp.telework.seminar";
    }

    @Override
    protected List<Preparation> features() {
        return List.of(new RegistrationCalls(), new MailCalls(), new SeminarCalls());
    }
}
