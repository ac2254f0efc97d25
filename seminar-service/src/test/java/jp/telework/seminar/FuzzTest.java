package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.fuzz.FuzzWalk;

@QuarkusTest
@ServiceDatabase("seminar")
class FuzzTest extends FuzzWalk {

    private static final String API = "GET /api/seminar/v1/";

    /** Commands of the late stages come first, with cases in which they succeed. */
    private static final List<Preparation> FEATURES = Stream.concat(
                    Stream.of(
                            jp.telework.seminar.registration.LaterCalls.preparation(),
                            jp.telework.seminar.dispatch.LaterCalls.preparation(),
                            jp.telework.seminar.course.LaterCalls.preparation()),
                    AuthorisationTest.preparations().stream())
            .toList();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    @Override
    protected Set<String> openToHolders() {
        return Set.of(
                API + "attendance-codes/{code}/qr.svg",
                API + "attendance-codes/{code}/qr.png",
                API + "attendance-codes/{code}/certificate",
                API + "calendars/{token}");
    }
}
