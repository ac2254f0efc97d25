package jp.telework.subsidy.callfile.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.amendment.usecase.AmendCall;
import jp.telework.subsidy.amendment.usecase.CallCommand;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFileTitle;
import jp.telework.subsidy.callfile.domain.CallFiles;
import jp.telework.subsidy.callfile.domain.CallFolder;

/** An officer gives files to a call: freely while it is a draft, by an erratum once it is published. */
@ApplicationScoped
public class WriteCallFiles {

    /** A file has an id of its own, and so its content is the first and only one under that id. */
    static final int ONLY = 1;

    private final Calls calls;
    private final CallFiles files;
    private final DocumentContents contents;
    private final AmendCall amendCall;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;
    private final Ids ids;

    WriteCallFiles(
            Calls calls,
            CallFiles files,
            DocumentContents contents,
            AmendCall amendCall,
            CallJournal journal,
            Journal attempts,
            Clock clock,
            Ids ids) {
        this.calls = calls;
        this.files = files;
        this.contents = contents;
        this.amendCall = amendCall;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Attaches a file to a draft.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION once the call is published, TOO_MANY_CALL_FILES or DOCUMENTS_TOO_LARGE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallFile attach(UUID callId, CallFileTitle title, SentFile sent) {
        Call call = draft(callId, "ATTACH_CALL_FILE");
        CallFolder folder = files.of(callId);
        folder.requireRoom();
        folder.requireBytes(sent.facts().size(), Optional.empty());
        CallFile file = added(callId, folder.nextNumber(), title, sent, clock.instant());
        journal.changed(call, "file-attached", detail(file));
        return file;
    }

    /**
     * Takes a file away from a draft.
     *
     * @throws Refusal NOT_FOUND or ILLEGAL_TRANSITION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallFile remove(UUID callId, int number) {
        Call call = draft(callId, "REMOVE_CALL_FILE");
        CallFile file = files.of(callId).require(number);
        files.remove(file);
        contents.remove(file.id(), ONLY);
        journal.changed(call, "file-removed", detail(file));
        return file;
    }

    /**
     * 訂正: puts another file in the place of one that a published call gives out. The erratum is public, and applicants are told.
     *
     * @param reason why, for the public
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, TOO_MANY_AMENDMENTS, CALL_FILE_REPLACED or DOCUMENTS_TOO_LARGE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallFile replace(Caller caller, UUID callId, int number, String reason, SentFile sent) {
        attempts.attempt(CallJournal.caseOf(callId), "REPLACE_CALL_FILE");
        CallFile old = files.of(callId).require(number);
        CallCommand erratum = CallCommand.fileErratum(old.label(), label(old, sent), reason);
        amendCall.handle(caller, callId, IfMatch.ANY, erratum);
        old.requireCurrent();
        // The call is locked from here on. A rival who replaced the same file has given it another version.
        CallFolder folder = files.of(callId);
        folder.requireBytes(sent.facts().size(), Optional.of(old));
        Instant now = clock.instant();
        CallFile file = added(callId, folder.nextNumber(), old.title(), sent, now);
        old.replace(file.number(), now);
        return file;
    }

    private static String label(CallFile old, SentFile sent) {
        return old.title().japanese() + "（" + sent.facts().name() + "）";
    }

    private Call draft(UUID callId, String attempted) {
        attempts.attempt(CallJournal.caseOf(callId), attempted);
        Call call = calls.lock(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.CHANGE, clock.instant());
        return call;
    }

    private CallFile added(UUID callId, int number, CallFileTitle title, SentFile sent, Instant now) {
        CallFile file = new CallFile(ids.next(), callId, number, title, sent.facts(), now);
        files.add(file);
        contents.put(file.id(), ONLY, sent.content());
        return file;
    }

    private static Map<String, Object> detail(CallFile file) {
        return Map.of("number", file.number(), "kind", file.title().kind(), "sha256", file.sha256());
    }
}
