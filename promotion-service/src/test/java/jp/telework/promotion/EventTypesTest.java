package jp.telework.promotion;

import java.nio.file.Path;
import java.util.List;
import jp.telework.test.event.EventTypesGate;

class EventTypesTest extends EventTypesGate {

    @Override
    protected String service() {
        return "promotion";
    }

    /** Of casework this service has the evaluation and the steps of a decision. */
    @Override
    protected List<Path> folders() {
        Path casework = CASEWORK.resolve("jp/telework/casework");
        return List.of(SOURCES, casework.resolve("evaluation"), casework.resolve("approval"));
    }
}
