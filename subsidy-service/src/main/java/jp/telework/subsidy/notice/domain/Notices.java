package jp.telework.subsidy.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices that were issued. */
public interface Notices {

    /** Keeps a notice for good. */
    void add(IssuedNotice issued, String canonicalJson);

    /** A case's notices, oldest first. */
    List<IssuedNotice> of(UUID caseId);

    /**
     * The content of a case's latest notice of a kind, as it was issued.
     *
     * @param actNumber an earlier one by its act; null for the latest
     */
    Optional<String> content(UUID caseId, NoticeKind kind, @Nullable Integer actNumber);
}
