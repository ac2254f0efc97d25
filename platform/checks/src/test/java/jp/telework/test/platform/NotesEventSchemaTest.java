package jp.telework.test.platform;

import java.nio.file.Path;
import jp.telework.test.event.EventSchemaGate;

class NotesEventSchemaTest extends EventSchemaGate {

    @Override
    protected String service() {
        return "notes";
    }

    @Override
    protected Path resources() {
        return Path.of("src/test/resources");
    }
}
