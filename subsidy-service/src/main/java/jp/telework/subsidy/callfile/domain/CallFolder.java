package jp.telework.subsidy.callfile.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;

/** All files of a call in the order of their numbers. What counts is bounded; what was replaced is bounded by the amendments. */
public record CallFolder(List<CallFile> files) {

    static final int MOST_FILES = 20;
    static final long MOST_BYTES = 50L * 1024 * 1024;

    public CallFolder {
        files = List.copyOf(files);
    }

    /**
     * Checks that one more file fits.
     *
     * @throws Refusal TOO_MANY_CALL_FILES after 20
     */
    public void requireRoom() {
        if (current().size() >= MOST_FILES) {
            throw Refusal.of(CallFileError.TOO_MANY_CALL_FILES, MOST_FILES);
        }
    }

    /**
     * Checks that the bytes of a further file fit.
     *
     * @param instead the file that it replaces; empty for none
     * @throws Refusal DOCUMENTS_TOO_LARGE with the pointer {@code /file} when there would be more than 50 MB
     */
    public void requireBytes(long bytes, Optional<CallFile> instead) {
        long others = current().stream()
                .filter(file -> instead.filter(file::equals).isEmpty())
                .mapToLong(file -> file.facts().size())
                .sum();
        if (others + bytes > MOST_BYTES) {
            throw Refusal.of(List.of(Violation.of("/file", DocumentError.DOCUMENTS_TOO_LARGE, MOST_FILES, MOST_BYTES)));
        }
    }

    /** The number of the next file. A number of a file that was taken away last can come again. */
    public int nextNumber() {
        return files.isEmpty() ? 1 : files.get(files.size() - 1).number() + 1;
    }

    /**
     * One file.
     *
     * @throws Refusal NOT_FOUND
     */
    public CallFile require(int number) {
        return files.stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The files that count. */
    public List<CallFile> current() {
        return files.stream().filter(CallFile::isCurrent).toList();
    }
}
