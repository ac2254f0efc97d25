package jp.telework.subsidy.application.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.programme.domain.DocumentKind;

/** 添付書類: the documents of one application. Numbers are given once, also after a document was taken away. */
@Embeddable
class Attachments {

    private static final int MAX_DOCUMENTS = 20;
    private static final long MAX_BYTES = 100L * 1024 * 1024;

    private int documentsAdded;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<Document> documents = new ArrayList<>();

    /**
     * Adds a file.
     *
     * @throws Refusal DOCUMENTS_TOO_LARGE when there would be more than 20 files or 100 MB
     */
    Document add(UUID applicationId, DocumentKind kind, DocumentFacts facts, Instant now) {
        long bytes = documents.stream().mapToLong(Document::size).sum() + facts.size();
        if (documents.size() >= MAX_DOCUMENTS || bytes > MAX_BYTES) {
            throw Refusal.of(DocumentError.DOCUMENTS_TOO_LARGE, MAX_DOCUMENTS, MAX_BYTES);
        }
        documentsAdded++;
        Document document = new Document(applicationId, documentsAdded, kind, facts, now);
        documents.add(document);
        return document;
    }

    /**
     * Takes a file away.
     *
     * @throws Refusal NOT_FOUND when there is no such document
     */
    void remove(int number) {
        if (!documents.removeIf(document -> document.number() == number)) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
    }

    List<Document> list() {
        return List.copyOf(documents);
    }
}
