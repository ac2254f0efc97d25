package jp.telework.promotion.recognition.prize.domain;

import java.util.Optional;
import java.util.UUID;

/** The juries of all rounds. */
public interface Juries {

    Optional<Jury> find(UUID roundId);

    /** A jury that no transaction decides until this one ends; others may hold it as well. */
    Optional<Jury> hold(UUID roundId);

    /** Those who assign reviewers of one jury take turns until their transactions end. */
    void takeTurn(UUID roundId);

    void add(Jury jury);
}
