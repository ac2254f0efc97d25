package jp.telework.subsidy.callfile.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.document.StoredFile;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFiles;

/** Everybody reads the files of published calls; the ministry's staff also read those of drafts. */
@ApplicationScoped
public class FindCallFiles {

    private final FindCalls calls;
    private final CallFiles files;
    private final DocumentContents contents;

    FindCallFiles(FindCalls calls, CallFiles files, DocumentContents contents) {
        this.calls = calls;
        this.files = files;
        this.contents = contents;
    }

    /**
     * The files of a call in the order of their numbers, replaced ones included.
     *
     * @throws Refusal NOT_FOUND when the caller may not read the call
     */
    @Transactional
    public List<CallFile> list(Optional<Caller> caller, UUID callId) {
        calls.get(caller, callId);
        return files.of(callId).files();
    }

    /**
     * One file, also one that was replaced.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public StoredFile file(Optional<Caller> caller, UUID callId, int number) {
        calls.get(caller, callId);
        CallFile file = files.of(callId).require(number);
        return new StoredFile(
                file.name(), file.mediaType(), file.sha256(), contents.open(file.id(), WriteCallFiles.ONLY));
    }

    /** A file with its bytes. */
    public record Whole(CallFile file, byte[] content) {}

    /**
     * The files that count of a call that is known to be published, with their bytes, in the order of their numbers. A file
     * that would exceed the bound is left out.
     *
     * @param most bytes in all
     */
    @Transactional
    public List<Whole> whole(UUID callId, long most) {
        long[] left = {most};
        return files.of(callId).current().stream()
                .filter(file -> {
                    boolean fits = file.facts().size() <= left[0];
                    left[0] -= fits ? file.facts().size() : 0;
                    return fits;
                })
                .map(file -> new Whole(file, bytes(file)))
                .toList();
    }

    private byte[] bytes(CallFile file) {
        DocumentContents.Content content = contents.open(file.id(), WriteCallFiles.ONLY);
        ByteArrayOutputStream all = new ByteArrayOutputStream(Math.toIntExact(content.size()));
        while (all.size() < content.size()) {
            all.writeBytes(content.read(all.size()));
        }
        return all.toByteArray();
    }
}
