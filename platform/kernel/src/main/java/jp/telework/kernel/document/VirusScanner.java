package jp.telework.kernel.document;

import java.nio.file.Path;

/** Looks for viruses in a file before it is stored. */
public interface VirusScanner {

    /**
     * What was found.
     *
     * @param signature the virus's name; empty when there is none
     */
    record Verdict(ScanResult result, String signature) {}

    /**
     * Scans a file.
     *
     * @throws jp.telework.kernel.refusal.Refusal SERVICE_UNAVAILABLE when there is a scanner that does not answer
     */
    Verdict scan(Path file);
}
