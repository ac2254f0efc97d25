package jp.telework.furusato.proposal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ExaminedDocument;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 提案書類: what is known of the files of one proposal. Numbers are given once, also after a document was taken away.
 *
 * @param added how many were ever attached
 */
public record Documents(int added, List<Document> items) {

    public static final Documents NONE = new Documents(0, List.of());

    private static final int MAX_DOCUMENTS = 20;
    private static final long MAX_BYTES = 100L * 1024 * 1024;

    public Documents {
        items = List.copyOf(items);
    }

    /**
     * One attached file. It never changes; a better version is another document.
     *
     * @param number counted from 1 inside the proposal, never used again
     * @param mediaType what the content really is
     * @param size bytes
     * @param sha256 lower-case hexadecimal
     * @param activeContent what a reader must know before opening it
     */
    public record Document(
            int number,
            DocumentKind kind,
            String name,
            String mediaType,
            long size,
            String sha256,
            ScanResult scan,
            List<ActiveContent> activeContent,
            Instant uploadedAt)
            implements ExaminedDocument {

        /** @param activeContent null in what was stored without it */
        public Document(
                int number,
                DocumentKind kind,
                String name,
                String mediaType,
                long size,
                String sha256,
                ScanResult scan,
                @Nullable List<ActiveContent> activeContent,
                Instant uploadedAt) {
            this.number = number;
            this.kind = kind;
            this.name = name;
            this.mediaType = mediaType;
            this.size = size;
            this.sha256 = sha256;
            this.scan = scan;
            this.activeContent = activeContent == null ? List.of() : List.copyOf(activeContent);
            this.uploadedAt = uploadedAt;
        }
    }

    /**
     * With one more file.
     *
     * @throws Refusal DOCUMENTS_TOO_LARGE when there would be more than 20 files or 100 MB
     */
    Documents with(DocumentKind kind, DocumentFacts facts, Instant now) {
        long bytes = items.stream().mapToLong(Document::size).sum() + facts.size();
        if (items.size() >= MAX_DOCUMENTS || bytes > MAX_BYTES) {
            throw Refusal.of(DocumentError.DOCUMENTS_TOO_LARGE, MAX_DOCUMENTS, MAX_BYTES);
        }
        Document document = new Document(
                added + 1,
                kind,
                facts.name(),
                facts.mediaType(),
                facts.size(),
                facts.sha256(),
                facts.scan(),
                facts.activeContent(),
                now);
        return new Documents(
                added + 1, Stream.concat(items.stream(), Stream.of(document)).toList());
    }

    /**
     * Without a file.
     *
     * @throws Refusal NOT_FOUND when there is no such document
     */
    Documents without(int number) {
        if (find(number).isEmpty()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        return new Documents(
                added,
                items.stream().filter(document -> document.number() != number).toList());
    }

    public Optional<Document> find(int number) {
        return items.stream().filter(document -> document.number() == number).findFirst();
    }

    /** The one that was attached last. */
    public Document last() {
        return items.get(items.size() - 1);
    }
}
