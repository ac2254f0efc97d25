package jp.telework.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jp.telework.local.StackFailure;

/** The sample bodies in {@code deploy/local/examples}, moved into the fiscal year of today. */
record Samples(Path folder, FiscalYearShift shift) {

    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode call() {
        return shift.call(read("call.json"));
    }

    ObjectNode application(String callId) {
        return shift.application(read("application.json")).put("callId", callId);
    }

    /** A body of a chapter of the tour, dated by the chapter. */
    ObjectNode tour(String name) {
        return read("tour/" + name + ".json");
    }

    private ObjectNode read(String name) {
        Path file = folder.resolve(name);
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode sample) {
                return sample;
            }
            throw new StackFailure(file + " は JSON オブジェクトではありません", file + " is not a JSON object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
