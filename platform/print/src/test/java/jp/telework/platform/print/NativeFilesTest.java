package jp.telework.platform.print;

import java.nio.file.Path;
import jp.telework.test.nativeimage.NativeFiles;
import org.junit.jupiter.api.Test;

class NativeFilesTest {

    /** XmpBox makes each property of a PDF's metadata by the constructor of its class. */
    @Test
    void aNativeImageKnowsRecordsEnumsAndThePropertiesOfMetadata() {
        NativeFiles.of(Path.of(""))
                .withPackages("org.apache.xmpbox.type", "org.apache.xmpbox.schema")
                .hold();
    }
}
