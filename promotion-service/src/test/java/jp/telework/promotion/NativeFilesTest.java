package jp.telework.promotion;

import java.nio.file.Path;
import jp.telework.test.nativeimage.NativeFiles;
import org.junit.jupiter.api.Test;

class NativeFilesTest {

    @Test
    void aNativeImageKnowsRecordsEnumsAndTexts() {
        NativeFiles.of(Path.of("")).hold();
    }
}
