package jp.telework.subsidy.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices of a call's results: one for each application that was decided on. */
public interface ResultNotices {

    /**
     * A notice as it is kept.
     *
     * @param canonicalJson its content
     */
    record Kept(UUID applicationId, Notice notice, String canonicalJson, String contentSha256) {}

    /** Keeps them for good; fails when one of the applications has its notice already. */
    void add(List<Kept> notices);

    /** The content of an application's notice, as it was issued. */
    Optional<String> of(UUID applicationId);
}
