package jp.telework.subsidy.application.persistence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.receipt.domain.SubmittedContent;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.platform.command.FinalWrites;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.Submission;
import jp.telework.subsidy.application.domain.Submissions;
import jp.telework.subsidy.programme.domain.DocumentKind;

/** Submissions in PostgreSQL, their content as canonical JSON. */
@ApplicationScoped
class PanacheSubmissions implements Submissions, PanacheRepositoryBase<Submission, Submission.Key> {

    /** What the receipt's hash covers besides the proposal. docs/receipt.md tells clients how to compute it. */
    private record Attachment(int number, DocumentKind kind, String name, long size, String sha256) {
        static Attachment of(Document document) {
            return new Attachment(
                    document.number(), document.kind(), document.name(), document.size(), document.sha256());
        }
    }

    private record Content(UUID callId, @JsonUnwrapped Proposal proposal, List<Attachment> documents) {}

    private static final String ADD = "INSERT INTO submission (application_id, number, receipt_number, submitted_at,"
            + " submitted_by, rules_label, content, content_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final FinalWrites writes;

    PanacheSubmissions(FinalWrites writes) {
        this.writes = writes;
    }

    @Override
    public void add(Submission submission) {
        writes.add(
                ADD,
                submission.applicationId(),
                submission.number(),
                submission.receiptNumber(),
                submission.submittedAt(),
                submission.submittedBy(),
                submission.rulesLabel(),
                submission.content(),
                submission.contentSha256());
    }

    @Override
    public List<Submission> of(UUID applicationId, int atMost) {
        return find("applicationId = ?1 order by number desc", applicationId)
                .range(0, atMost - 1)
                .list();
    }

    @Override
    public SubmittedContent contentOf(Application application) {
        Content content = new Content(
                application.callId(),
                application.proposal(),
                application.documents().stream().map(Attachment::of).toList());
        return SubmittedContent.of(CanonicalJson.of(StoredJson.write(content)));
    }
}
