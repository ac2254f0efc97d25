package jp.telework.test.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.telework.test.event.EventSchemaGate;

class NotesEventSchemaTest extends EventSchemaGate {

    @Override
    protected String service() {
        return "notes";
    }

    /** The notes are classes of tests. */
    @Override
    protected Stream<JavaClass> classes() {
        return Stream.concat(super.classes(), new ClassFileImporter().importPackages("jp.telework.notes").stream());
    }

    @Override
    protected Path resources() {
        return Path.of("src/test/resources");
    }
}
