package jp.telework.subsidy;

import java.nio.file.Path;
import jp.telework.test.Repository;
import jp.telework.test.nativeimage.NativeFiles;
import org.junit.jupiter.api.Test;

class NativeFilesTest {

    @Test
    void aNativeImageKnowsRecordsEnumsAndTexts() {
        NativeFiles.of(Path.of("")).hold();
    }

    /** Here, because the module of papers has no test kit. XmpBox makes each property of a PDF's metadata by its constructor. */
    @Test
    void aNativeImageKnowsThePropertiesOfMetadata() {
        NativeFiles.of(Repository.path("platform/print"))
                .withPackages("org.apache.xmpbox.type", "org.apache.xmpbox.schema")
                .hold();
    }
}
