package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.FormWalk;
import jp.telework.test.authorisation.Preparation;

/** This service takes no form; the walk says so as long as it is true. */
@QuarkusTest
@ServiceDatabase("seminar")
class FormsTest extends FormWalk {

    @Override
    protected List<Preparation> features() {
        return List.of();
    }

    @Override
    protected Map<String, Set<String>> forms() {
        return Map.of();
    }
}
