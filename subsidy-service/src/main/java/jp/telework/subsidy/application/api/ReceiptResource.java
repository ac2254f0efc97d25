package jp.telework.subsidy.application.api;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.receipt.api.CaseReceiptResource;
import jp.telework.casework.receipt.api.ReceiptAnswers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.openapi.Concerning;
import jp.telework.subsidy.application.domain.Submission;
import jp.telework.subsidy.application.usecase.FindApplications;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 受付票: the proof of a submission, and what it proves. */
@Path("/applications/{id}/receipt")
@Tag(name = "Receipts", description = "受付票 / receipts")
@Concerning(name = "", ja = "応募", en = "application", words = @Concerning.Word(of = "difference", en = "Resubmission"))
public class ReceiptResource extends CaseReceiptResource {

    private final FindApplications findApplications;
    private final CurrentCaller caller;

    ReceiptResource(FindApplications findApplications, ReceiptAnswers receipts, CurrentCaller caller) {
        super(receipts);
        this.findApplications = findApplications;
        this.caller = caller;
    }

    @Override
    protected List<Submission> latest(UUID id) {
        return findApplications.latestSubmissions(caller.get(), id);
    }
}
